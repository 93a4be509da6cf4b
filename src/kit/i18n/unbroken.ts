const nbsp = "\u00a0";

/** Words in capitals that follow one another: most of them syllables of one name, as Vietnamese writes its names. */
const names = /(?<!\p{L})\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;

/** A longer name may break, or a phone's lines would have holes. */
const longest = 15;

/** What is counted or measured, behind its number, which a link or an emphasis may end. */
const units =
  /(\d%?(?:<\/\w+>)*) (?=(?:tỷ|triệu|nghìn|USD|đồng|tấn|dự án|ngày|tháng|năm|MW|km|ha|billion|million|projects|days|months)(?!\p{L}))/gu;

/** The currency behind an amount of so many thousands, millions or billions. */
const currencies =
  /(\d(?:<\/\w+>)*[ \u00a0](?:tỷ|triệu|nghìn|million|billion|trillion)(?:<\/\w+>)*) (?=(?:USD|đồng|dong|dollars)(?!\p{L}))/gu;

/** An English month, short or long. */
const month =
  /(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)/
    .source;

/** A day of one. */
const days = new RegExp(`(?<!\\d)(\\d{1,2}) (?=${month}(?!\\p{L}))`, "gu");

/** The year behind one. */
const years = new RegExp(`(${month}) (?=\\d{4}(?!\\d))`, "gu");

/** A qualifier of two words. */
const qualifiers = /(?<!\p{L})(ít|at) (?=(?:nhất|least)(?!\p{L}))/gu;

/** What a number is the name of: a year, a month, a place in an order. */
const numbered = /(?<!\p{L})(năm|tháng|quý|ngày|hạng|thứ) (?=(?:<\w[^>]*>)*(?:\d|[IV]+(?!\p{L})))/giu;

const isShort = (words: readonly string[]): boolean => words.join(" ").length <= longest;

/** A name of two or three words whole; of four, its halves. */
function nameTogether(name: string): string {
  const words = name.split(" ");
  const size = words.length === 3 && isShort(words) ? 3 : 2;
  const parts = Array.from({ length: Math.ceil(words.length / size) }, (_, index) => words.slice(index * size, (index + 1) * size));
  return parts.map((part) => part.join(isShort(part) ? nbsp : " ")).join(" ");
}

/** A sentence, plain or in HTML, whose names, and whose numbers and their units, stay together at the edge of a line. */
export const unbroken = (html: string): string =>
  html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(names, nameTogether) : part))
    .join("")
    .replaceAll(units, `$1${nbsp}`)
    .replaceAll(currencies, `$1${nbsp}`)
    .replaceAll(days, `$1${nbsp}`)
    .replaceAll(years, `$1${nbsp}`)
    .replaceAll(qualifiers, `$1${nbsp}`)
    .replaceAll(numbered, `$1${nbsp}`);
