import type { Lang, Localized } from "./languages.ts";

const words: Localized<readonly string[]> = {
  vi: ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"],
  en: ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

/** Those that mean something else as well: an article, a year, nobody. */
const ambiguous: Localized<readonly string[]> = { vi: ["không", "một", "năm"], en: ["none", "one"] };

/** Words that are a count wherever they stand. */
export const countWords = (lang: Lang): readonly string[] => words[lang].filter((word) => !ambiguous[lang].includes(word));

/** A count below ten as running text says it; undefined for one that is written in figures. */
export const countWord = (count: number, lang: Lang): string | undefined => words[lang][count];
