import type { Fault, Problem } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { proseHtml } from "./prose.ts";
import { isSlip } from "./references/slip.ts";
import type { Say } from "./references/say.ts";
import { inBraces, langOf, type StoryFile } from "./references/story-file.ts";
import { placeIn, type Written } from "./references/written.ts";

const typedFigure: Fault = {
  code: "typed-figure",
  rule: {
    vi: "có con số gõ tay: nó sẽ không theo khi bảng đổi.",
    en: "has a figure typed by hand: it will not follow when the tables change.",
  },
  cure: {
    vi: "Gọi tên ô của nó: {bảng(khóa).cột}. Năm thì gõ được; số đếm nhỏ thì viết bằng chữ.",
    en: "Name its cell: {table(key).column}. Years may be typed; small counts are written in words.",
  },
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

/** What of a line is the author's own words: no references, no addresses. */
const ownWords = (text: string): string => text.replaceAll(new RegExp(inBraces, "g"), "").replaceAll(addresses, "]");

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

function faultsIn({ text }: Written, lang: Lang, typed: readonly RegExp[], say: Say | undefined): Fault[] {
  const own = ownWords(text);
  const unnamed = [years, ...typed].reduce((rest, pattern) => rest.replaceAll(pattern, ""), own);
  const [word] = lang === "vi" ? (secondVowel.exec(own.normalize("NFC")) ?? []) : [];
  return [
    ...(/\d/.test(unnamed) ? [typedFigure] : []),
    ...(/["']/.test(own) ? [straightQuote] : []),
    ...(text === text.normalize("NFC") ? [] : [decomposed]),
    ...(word === undefined ? [] : [otherTone(word)]),
    ...(say && text.includes("{") ? saidTwiceIn(text, lang, say) : []),
  ];
}

/**
 * How this house writes: figures are named and never typed, quotation marks are curly, tone marks stand where the rest of the site has
 * them, and no qualifier is said twice.
 *
 * @param typed digits that may be typed, such as the number of a resolution; years may in any case
 * @param sayIn prints the references of a language; undefined where rows could not be read
 */
export const houseStyle = (files: readonly StoryFile[], typed: readonly RegExp[], sayIn: ((lang: Lang) => Say) | undefined): Problem[] =>
  files.flatMap(({ id, file, prose }) => {
    const lang = langOf(id);
    const say = sayIn?.(lang);
    return prose.flatMap((line) =>
      faultsIn(line, lang, typed, say).map((fault): Problem => ({ ...fault, ...placeIn(file, line), value: line.text.slice(0, 60) })),
    );
  });
