import type { Fault, Problem } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { listCount } from "./miscounted-lists.ts";
import { proseHtml } from "./prose.ts";
import { plainQuantitiesIn } from "../i18n/quantities.ts";
import { isSlip } from "./references/slip.ts";
import type { Say } from "./references/say.ts";
import { inBraces, langOf } from "./references/story-file.ts";
import type { StorySource, WrittenLines } from "./references/story-source.ts";
import { placeIn, type Written } from "./references/written.ts";

const typedFigure: Fault = {
  code: "typed-figure",
  rule: {
    vi: "có con số gõ tay: nó sẽ không theo khi bảng đổi.",
    en: "has a figure typed by hand: it will not follow when the tables change.",
  },
  cure: {
    vi: "Gọi tên ô của nó: {bảng(khóa).cột}. Năm thì gõ được.",
    en: "Name its cell: {table(key).column}. Years may be typed.",
  },
};
const typedNumber = (words: string, file: string): Fault => ({
  code: "typed-number",
  rule: {
    vi: `“${words}” là con số gõ bằng chữ: bấm vào không ra thẻ nào, và bảng đổi thì không ai hay.`,
    en: `“${words}” is a number typed in words: it opens no card, and nobody is told when the tables change.`,
  },
  cure: {
    vi: `Gọi tên con số: [${words}]{bảng(khóa).cột}. Chữ ấy không nói về dữ liệu thì thêm cả cụm vào ${file}.`,
    en: `Name the number: [${words}]{table(key).column}. If the words say nothing of the data, add the phrase to ${file}.`,
  },
});
const idlePhrase: Fault = {
  code: "plain-number-unused",
  severity: "warning",
  rule: { vi: "cụm này không còn ở câu nào.", en: "no sentence has this phrase any more." },
  cure: { vi: "Xóa dòng.", en: "Delete the line." },
};
const straightQuote: Fault = {
  code: "straight-quote",
  severity: "warning",
  rule: { vi: "có dấu ngoặc kép hay dấu lược thẳng.", en: "has a straight quotation mark or apostrophe." },
  cure: { vi: "Viết “…” và ’.", en: "Write “…” and ’." },
};
const decomposed: Fault = {
  code: "decomposed-letters",
  severity: "warning",
  rule: { vi: "có chữ mà dấu đứng rời (Unicode tổ hợp).", en: "has letters whose marks stand apart (decomposed Unicode)." },
  cure: { vi: "Gõ lại dòng này, bằng bộ gõ Unicode dựng sẵn.", en: "Type the line again, in composed Unicode." },
};
const otherTone = (word: string): Fault => ({
  code: "tone-mark",
  severity: "warning",
  rule: { vi: `“${word}” đặt dấu thanh khác cả trang.`, en: `“${word}” has its tone mark elsewhere than the rest of the site.` },
  cure: { vi: "Viết hóa, thủy, không viết hoá, thuỷ.", en: "Write hóa and thủy, not hoá and thuỷ." },
});
const saidTwice = (words: string): Fault => ({
  code: "qualifier-twice",
  severity: "warning",
  rule: { vi: `in ra thành “${words}”.`, en: `is printed as “${words}”.` },
  cure: {
    vi: "Con số tự mang chữ ấy: bỏ chữ gõ tay ở trước, hoặc dùng dạng :bare.",
    en: "The figure brings that word with it: take out the typed one, or use the form :bare.",
  },
});

const repeatable: Readonly<Record<Lang, string>> = {
  vi: "hơn|gần|khoảng|ít nhất|chừng|ngày|tháng",
  en: "over|nearly|about|some|at least|more than|the",
};
/** oa, oe, uy with the mark on the second vowel, at the end of a word; quý is another matter. */
const secondVowel = /(?<!\p{L})\p{L}*(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu;

const years = /\b20\d\d\b/g;
const addresses = /\]\([^)]*\)/g;

/** What of a line leads to no card: neither figures nor the words that stand for them, nor addresses. */
const unlinked = (text: string): string => text.replaceAll(new RegExp(inBraces, "g"), "·").replaceAll(addresses, "]");

/** What of a line is the author's own words: no references, no addresses. */
const ownWords = (text: string): string => text.replaceAll(new RegExp(inBraces, "g"), "$<words>").replaceAll(addresses, "]");

function saidTwiceIn(text: string, lang: Lang, say: Say): Fault[] {
  try {
    const plain = proseHtml(text, say)
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("\u00a0", " ");
    const [found] = new RegExp(`(?<!\\p{L})(${repeatable[lang]}) \\1(?!\\p{L})`, "iu").exec(plain) ?? [];
    return found === undefined ? [] : [saidTwice(found)];
  } catch (error) {
    // What cannot be printed has been told at its reference.
    if (isSlip(error)) return [];
    throw error;
  }
}

/** Numbers in words that lead to no card, but for phrases that are said to need none. */
function typedNumbersIn(text: string, lang: Lang, { file, lines }: WrittenLines): Fault[] {
  const rest = lines.reduce((left, phrase) => left.replaceAll(phrase.text, "·"), unlinked(text));
  return plainQuantitiesIn(rest, lang).map((quantity) => typedNumber(quantity.text, file));
}

function faultsIn({ text }: Written, lang: Lang, { typed, plainNumbers }: Allowed, say: Say | undefined): Fault[] {
  const own = ownWords(text);
  const unnamed = [years, ...typed].reduce((rest, pattern) => rest.replaceAll(pattern, ""), own);
  const [word] = lang === "vi" ? (secondVowel.exec(own.normalize("NFC")) ?? []) : [];
  return [
    ...(/\d/.test(unnamed) ? [typedFigure] : []),
    ...typedNumbersIn(text, lang, plainNumbers),
    ...(/["']/.test(own) ? [straightQuote] : []),
    ...(text === text.normalize("NFC") ? [] : [decomposed]),
    ...(word === undefined ? [] : [otherTone(word)]),
    ...(say && text.includes("{") ? saidTwiceIn(text, lang, say) : []),
  ];
}

/** What may be typed. */
interface Allowed {
  /** Digits such as the number of a resolution; years may in any case. */
  readonly typed: readonly RegExp[];
  /** Phrases in which a number word is no number of the data. */
  readonly plainNumbers: WrittenLines;
}

/** Phrases that were let stand and that no file has. */
const idlePhrases = ({ files, plainNumbers: { file, lines } }: Pick<StorySource, "files" | "plainNumbers">): Problem[] =>
  lines
    .filter(({ text }) => !files.some(({ prose }) => prose.some((line) => unlinked(line.text).includes(text))))
    .map((phrase): Problem => ({ ...idlePhrase, ...placeIn(file, phrase), value: phrase.text }));

/**
 * How this house writes: figures are named and never typed, in digits or in words, quotation marks are curly, tone marks stand where the
 * rest of the site has them, and no qualifier is said twice.
 *
 * @param typed digits that may be typed, such as the number of a resolution; years may in any case
 * @param sayIn prints the references of a language; undefined where rows could not be read
 */
export const houseStyle = (
  story: Pick<StorySource, "files" | "plainNumbers">,
  typed: readonly RegExp[],
  sayIn: ((lang: Lang) => Say) | undefined,
): Problem[] => [
  ...story.files.flatMap((step) => {
    const { id, file, prose } = step;
    const lang = langOf(id);
    const say = sayIn?.(lang);
    // A count of the list below it is held against the list.
    const { title, word = "" } = listCount(step) ?? {};
    return prose.flatMap((line) =>
      faultsIn(
        line === title ? { ...line, text: line.text.replace(word, "·") } : line,
        lang,
        { typed, plainNumbers: story.plainNumbers },
        say,
      ).map((fault): Problem => ({ ...fault, ...placeIn(file, line), value: line.text.slice(0, 60) })),
    );
  }),
  ...idlePhrases(story),
];
