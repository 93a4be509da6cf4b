import { countWord } from "./count-word.ts";
import type { Lang, Localized } from "./languages.ts";

/** How a quantity is hedged: "more than two-thirds", "nearly five times". */
export type Bound = "over" | "under" | "at-least" | "at-most" | "nearly" | "about";

/** A number that a text says in words. */
export interface Quantity {
  /** As it stands there, without its hedge, and where. */
  readonly text: string;
  readonly index: number;
  readonly amount: number;
  /** A fraction of something, a place in an order, or so many of something. */
  readonly kind: "count" | "fraction" | "order";
  /** What is counted, where that decides what the number means. A year is told as twelve months. */
  readonly unit: "days" | "months" | "times" | undefined;
  readonly bound: Bound | undefined;
  /** Whether it may be no number at all: an article, a pronoun, a year. */
  readonly isAmbiguous: boolean;
}

type Words = Readonly<Record<string, number>>;

/** The words of a language, and how they stand together. Alternatives of a pattern, the longer first where one begins another. */
interface Vocabulary {
  readonly ones: Words;
  readonly teens: Words;
  readonly tens: Words;
  /** Between ten-word and one-word: "twenty-one", "hai mươi mốt". */
  readonly joint: string;
  /** One-words that are only ever said after a ten. */
  readonly afterTens: Words;
  readonly magnitudes: Words;
  readonly halves: Words;
  /** What a fraction is of, and how its two words are joined: "two-thirds", "hai phần ba". */
  readonly parts: Words;
  readonly partJoint: string;
  readonly orders: Words;
  /** Stands before a number and makes it a place in an order: "thứ ba", "lần hai". */
  readonly orderHead: string;
  readonly units: Readonly<Record<string, readonly [unit: "days" | "months" | "times", each: number]>>;
  readonly unitJoint: string;
  readonly bounds: readonly (readonly [words: string, bound: Bound])[];
  readonly ambiguous: readonly string[];
}

/** Words for counts below ten, by the counts. */
const countsIn = (lang: Lang, from = 1): Words =>
  Object.fromEntries(Array.from({ length: 10 - from }, (_, index) => [countWord(from + index, lang) ?? "", from + index]));

const vocabularies: Localized<Vocabulary> = {
  vi: {
    ones: countsIn("vi"),
    teens: { mười: 10 },
    tens: {},
    joint: String.raw`\s`,
    afterTens: { mốt: 1, tư: 4, lăm: 5 },
    magnitudes: { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9 },
    halves: { "một nửa": 0.5, nửa: 0.5 },
    parts: { ...countsIn("vi", 2), tư: 4, mười: 10 },
    partJoint: String.raw`\sphần\s`,
    orders: { nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
    orderHead: String.raw`(?:thứ|hạng|lần|quý)\s`,
    units: { ngày: ["days", 1], tháng: ["months", 1], năm: ["months", 12], lần: ["times", 1] },
    unitJoint: String.raw`\s`,
    bounds: [
      [String.raw`(?:chưa|không)\s(?:được|đến|tới|bằng)|dưới|ít hơn|thấp hơn|không đầy`, "under"],
      ["ít nhất|tối thiểu", "at-least"],
      ["nhiều nhất|tối đa", "at-most"],
      ["hơn|trên|quá", "over"],
      ["gần|ngót|suýt|xấp xỉ", "nearly"],
      ["khoảng|chừng|độ", "about"],
    ],
    ambiguous: ["một", "năm"],
  },
  en: {
    ones: { ...countsIn("en"), both: 2 },
    teens: {
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
    tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    joint: "-",
    afterTens: {},
    magnitudes: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 },
    halves: { "one half": 0.5, half: 0.5 },
    parts: { third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
    partJoint: String.raw`[-\s]`,
    orders: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
    orderHead: "",
    units: { day: ["days", 1], month: ["months", 1], year: ["months", 12], time: ["times", 1] },
    unitJoint: String.raw`(?:[-\s]|\sa\s)`,
    bounds: [
      [String.raw`(?:less|fewer) than|under|below`, "under"],
      ["at least", "at-least"],
      ["at most|up to", "at-most"],
      ["more than|over|above", "over"],
      ["nearly|almost|just short of", "nearly"],
      ["about|some|around|roughly", "about"],
    ],
    ambiguous: ["one", "both"],
  },
};

const anyOf = (words: Words): string =>
  Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", String.raw`\s`))
    .join("|") || "(?!)";

/** A cardinal: "hai mươi mốt", "mười hai", "ba"; "twenty-one", "twelve", "three". Vietnamese says its tens as so many times "mươi". */
function cardinal(lang: Lang): string {
  const { ones, teens, tens, joint, afterTens } = vocabularies[lang];
  const last = anyOf({ ...ones, ...afterTens });
  if (lang === "en") return `(?:${anyOf(tens)})(?:${joint}(?:${anyOf(ones)}))?|${anyOf(teens)}|${anyOf(ones)}`;
  return String.raw`(?:${anyOf(ones)})\smươi(?:${joint}(?:${last}))?|mười(?:${joint}(?:${last}))?|${anyOf(ones)}`;
}

function cardinalOf(text: string, lang: Lang): number {
  const { ones, teens, tens, afterTens } = vocabularies[lang];
  const known: Words = { ...ones, ...teens, ...tens, ...afterTens };
  const [first = "", ...others] = text.split(/[-\s]/);
  const isTens = others[0] === "mươi";
  const last = others[isTens ? 1 : 0];
  return (known[first] ?? 0) * (isTens ? 10 : 1) + (last === undefined ? 0 : (known[last] ?? 0));
}

function patternOf(lang: Lang): RegExp {
  const { magnitudes, halves, parts, partJoint, orders, orderHead, units, unitJoint } = vocabularies[lang];
  const plural = lang === "en" ? "s?" : "";
  const each = lang === "en" ? "a|" : "";
  const order = `${orderHead}(?<order>${anyOf(orders)})`;
  // "A third", "two-thirds"; a third that nothing counts is a place in an order.
  const fraction = `(?<half>${anyOf(halves)})|(?<many>${each}${cardinal(lang)})${partJoint}(?<part>${anyOf(parts)})${plural}`;
  const count = String.raw`(?<count>${cardinal(lang)})(?:[-\s](?<magnitude>${anyOf(magnitudes)}))?`;
  const alternatives = lang === "en" ? [fraction, order, count] : [order, fraction, count];
  const unit = `(?:${unitJoint}(?<unit>${Object.keys(units).join("|")})${plural}(?!\\p{L}))?`;
  // "Năm 2024" is a year, however many follow.
  return new RegExp(String.raw`(?<!\p{L}|\p{L}-)(?:${alternatives.join("|")})(?!\p{L}|\s\d)${unit}`, "giu");
}

const patterns: Localized<RegExp> = { vi: patternOf("vi"), en: patternOf("en") };

const hedges = (lang: Lang): (readonly [RegExp, Bound])[] =>
  vocabularies[lang].bounds.map(([words, bound]) => [new RegExp(String.raw`(?<!\p{L})(?:${words})\s$`, "iu"), bound]);

const before: Localized<readonly (readonly [RegExp, Bound])[]> = { vi: hedges("vi"), en: hedges("en") };

/** A name, and no number: "Ba Chẽ", "Hai Bà Trưng". */
const isName = (text: string, after: string): boolean => /^\p{Lu}/u.test(text) && /^\s\p{Lu}/u.test(after);

/** The numbers that a text says in words, in their order. Those in figures are no affair of this. */
export function quantitiesIn(text: string, lang: Lang): Quantity[] {
  const words = vocabularies[lang];
  const plain = text.normalize("NFC").replaceAll("\u00a0", " ");
  return [...plain.matchAll(patterns[lang])].flatMap(({ 0: found, index, groups = {} }): Quantity[] => {
    if (isName(found, plain.slice(index + found.length))) return [];
    const { order, half, many, part, count, magnitude, unit } = Object.fromEntries(
      Object.entries(groups).map(([name, one]) => [name, one?.toLowerCase().replaceAll(/\s/g, " ")]),
    );
    const [measure, each] = words.units[unit ?? ""] ?? [undefined, 1];
    const parts = words.parts[part ?? ""] ?? 1;
    const amount =
      order !== undefined
        ? (words.orders[order] ?? 0)
        : half !== undefined
          ? 0.5
          : many !== undefined
            ? (many === "a" ? 1 : cardinalOf(many, lang)) / parts
            : cardinalOf(count ?? "", lang) * (words.magnitudes[magnitude ?? ""] ?? 1);
    const kind = order !== undefined ? "order" : (half ?? many) !== undefined && measure !== "months" ? "fraction" : "count";
    return [
      {
        text: found,
        index,
        amount: amount * each,
        kind,
        unit: measure,
        bound: before[lang].find(([hedge]) => hedge.test(plain.slice(0, index)))?.[1],
        isAmbiguous: magnitude === undefined && words.ambiguous.includes(count ?? ""),
      },
    ];
  });
}

/** Those of them that are a number for sure, and neither a place in an order nor an article. */
export const plainQuantitiesIn = (text: string, lang: Lang): Quantity[] =>
  quantitiesIn(text, lang).filter(({ kind, isAmbiguous }) => kind !== "order" && !isAmbiguous);
