import { type Lang, type Localized, pathIn } from "../i18n/languages.ts";

/** The page of all numbers in the text, below each language. */
export const numbersPaths: Localized<string> = { vi: "con-so/", en: "numbers/" };

/** Address of that page, or of one number's card on it: it may be shared, so it never changes. */
export const numbersPath = (lang: Lang, base = "/", id?: string): string =>
  pathIn(lang, numbersPaths[lang], base) + (id === undefined ? "" : `#${id}`);
