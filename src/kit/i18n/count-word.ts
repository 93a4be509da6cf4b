import type { Lang, Localized } from "./languages.ts";

const words: Localized<readonly string[]> = {
  vi: ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"],
  en: ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

/** A count below ten as running text says it; undefined for one that is written in figures. */
export const countWord = (count: number, lang: Lang): string | undefined => words[lang][count];
