export interface TextPart {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A number with its sign, its range and the unit that does not break from it: "$2.05 billion", "2020–25", "15,21%". */
const number = /([$€]?\d(?:[\d.,]*\d)?(?:–\d(?:[\d.,]*\d)?)?%?(?:\u00a0[\p{L}%]+)*)/u;

/** A sentence in its parts: numbers, and what stands between them. */
export const numberParts = (sentence: string): TextPart[] =>
  sentence
    .split(number)
    .map((text, index) => ({ text, isNumber: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
