import { expect, test } from "vitest";
import type { Lang } from "../i18n/languages.ts";
import { amountParts, numberParts } from "./number-parts.ts";

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

test("a fraction is one number, and so is a count with what it counts", () => {
  expect(numbersIn("Fewer than half; two-thirds of them; nine months.", "en")).toEqual(["half", "two-thirds", "nine months"]);
  expect(numbersIn("Chưa được nửa; hai phần ba; chín tháng.", "vi")).toEqual(["nửa", "hai phần ba", "chín tháng"]);
});

test("of a note, days, years and names are no amounts", () => {
  const amounts = (note: string, lang: Lang) => amountParts(note, lang).flatMap(({ text, isNumber }) => (isNumber ? [text] : []));
  expect(amounts("5 mỏ; 1.203–1.405\u00a0MW; SRTM30; trước 1/7/2001, năm 2001.", "vi")).toEqual(["5", "1.203–1.405\u00a0MW"]);
  expect(amounts("Two mines, 5% more; before 1 July 2001.", "en")).toEqual(["Two", "5%"]);
});

test("nothing of the sentence is lost", () => {
  const sentence = "2001 was the highest, at three.";
  expect(
    numberParts(sentence, "en")
      .map(({ text }) => text)
      .join(""),
  ).toBe(sentence);
});
