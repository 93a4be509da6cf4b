import type { Lang } from "../i18n/languages.ts";
import { plainQuantitiesIn } from "../i18n/quantities.ts";

export interface TextPart {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A number with its sign, its range and the unit that does not break from it: "$2.05 billion", "2020–25", "15,21%". */
const inFigures = /[$€]?\d(?:[\d.,]*\d)?(?:–\d(?:[\d.,]*\d)?)?%?(?:\u00a0[\p{L}%]+)*/gu;

/** Days and years, and names with a number in them: "1/7/2025", "1 July 2025", "SRTM30". */
const datesAndNames = /\d{1,2}(?:\/\d{1,2})?\/\d{4}|\d{1,2}[ \u00a0]\p{Lu}\p{L}+ \d{4}|(?<!\d)(?:19|20)\d\d(?!\d)|\p{L}+\d+/gu;

interface Span {
  readonly index: number;
  readonly length: number;
}

const spansOf = (sentence: string, pattern: RegExp): Span[] =>
  [...sentence.matchAll(pattern)].map(({ index, 0: { length } }) => ({ index, length }));

const overlaps = (a: Span, b: Span): boolean => a.index < b.index + b.length && b.index < a.index + a.length;

/** Where a sentence has numbers, in figures or in words. */
function numbersIn(sentence: string, lang: Lang): Span[] {
  const words = plainQuantitiesIn(sentence, lang).map(({ index, text: { length } }) => ({ index, length }));
  return [...spansOf(sentence, inFigures), ...words].toSorted((a, b) => a.index - b.index);
}

function partsAt(numbers: readonly Span[], sentence: string): TextPart[] {
  const ends = [0, ...numbers.map(({ index, length }) => index + length)];
  return [
    ...numbers.flatMap(({ index, length }, place) => [
      { text: sentence.slice(ends[place], index), isNumber: false },
      { text: sentence.slice(index, index + length), isNumber: true },
    ]),
    { text: sentence.slice(ends.at(-1)), isNumber: false },
  ].filter(({ text }) => text !== "");
}

/** A sentence in its parts: numbers, in figures or in words, and what stands between them. */
export const numberParts = (sentence: string, lang: Lang): TextPart[] => partsAt(numbersIn(sentence, lang), sentence);

/** The same of a sentence that names days and sources of its own, which are no numbers of the data. */
export function amountParts(sentence: string, lang: Lang): TextPart[] {
  const named = spansOf(sentence, datesAndNames);
  return partsAt(
    numbersIn(sentence, lang).filter((number) => !named.some((name) => overlaps(number, name))),
    sentence,
  );
}
