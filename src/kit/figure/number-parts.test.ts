import { expect, test } from "vitest";
import type { Lang } from "../i18n/languages.ts";
import { numberParts } from "./number-parts.ts";

const numbersIn = (sentence: string, lang: Lang): string[] =>
  numberParts(sentence, lang).flatMap(({ text, isNumber }) => (isNumber ? [text] : []));

test("a number comes with its sign, its range and the unit that does not break from it", () => {
  expect(numbersIn("In 2001 it was $1.5\u00a0billion, 11.1% more.", "en")).toEqual(["2001", "$1.5\u00a0billion", "11.1%"]);
  expect(numbersIn("Năm 2001–02: 1.234,5\u00a0triệu\u00a0USD.", "vi")).toEqual(["2001–02", "1.234,5\u00a0triệu\u00a0USD"]);
  expect(numbersIn("None here.", "en")).toEqual([]);
});

test("a count in words is a number too, unless the word may mean something else", () => {
  expect(numbersIn("Seven of eight; three billion; often one of them, anyone but two.", "en")).toEqual([
    "Seven",
    "eight",
    "three billion",
    "two",
  ]);
  expect(numbersIn("Sáu nhà máy, hai đã chạy, ba tỷ đô; năm sau một báo kể.", "vi")).toEqual(["Sáu", "hai", "ba tỷ"]);
});

test("nothing of the sentence is lost", () => {
  const sentence = "2001 was the highest, at three.";
  expect(
    numberParts(sentence, "en")
      .map(({ text }) => text)
      .join(""),
  ).toBe(sentence);
});
