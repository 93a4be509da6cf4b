import { countWords } from "../i18n/count-word.ts";
import { type Lang, langs, type Localized } from "../i18n/languages.ts";

export interface TextPart {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A number with its sign, its range and the unit that does not break from it: "$2.05 billion", "2020–25", "15,21%". */
const inFigures = String.raw`[$€]?\d(?:[\d.,]*\d)?(?:–\d(?:[\d.,]*\d)?)?%?(?:\u00a0[\p{L}%]+)*`;

const magnitudes: Localized<string> = { vi: "tỷ|triệu", en: "billion|million" };

/** A count in words, perhaps of millions: "seven", "ba tỷ". */
const inWords = (lang: Lang): string => String.raw`(?<!\p{L})(?:${countWords(lang).join("|")})(?:\s(?:${magnitudes[lang]}))?(?!\p{L})`;

const numbers = new Map(langs.map((lang) => [lang, new RegExp(`(${inFigures}|${inWords(lang)})`, "iu")]));

/** A sentence in its parts: numbers, in figures or in words, and what stands between them. */
export const numberParts = (sentence: string, lang: Lang): TextPart[] =>
  sentence
    .split(numbers.get(lang) ?? sentence)
    .map((text, index) => ({ text, isNumber: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
