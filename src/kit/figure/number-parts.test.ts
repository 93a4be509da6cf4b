import { expect, test } from "vitest";
import { numberParts } from "./number-parts.ts";

const numbersIn = (sentence: string): string[] => numberParts(sentence).flatMap(({ text, isNumber }) => (isNumber ? [text] : []));

test("a number comes with its sign, its range and the unit that does not break from it", () => {
  expect(numbersIn("In 2001 it was $1.5\u00a0billion, 11.1% more.")).toEqual(["2001", "$1.5\u00a0billion", "11.1%"]);
  expect(numbersIn("Năm 2001–02: 1.234,5\u00a0triệu\u00a0USD.")).toEqual(["2001–02", "1.234,5\u00a0triệu\u00a0USD"]);
  expect(numbersIn("None here.")).toEqual([]);
});

test("nothing of the sentence is lost", () => {
  const sentence = "2001 was the highest, at 3.";
  expect(
    numberParts(sentence)
      .map(({ text }) => text)
      .join(""),
  ).toBe(sentence);
});
