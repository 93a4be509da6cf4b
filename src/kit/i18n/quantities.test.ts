import { describe, expect, test } from "vitest";
import type { Lang } from "./languages.ts";
import { plainQuantitiesIn, quantitiesIn } from "./quantities.ts";

const told = (text: string, lang: Lang): string[] =>
  quantitiesIn(text, lang).map(({ amount, kind, unit, bound }) =>
    [bound, Math.round(amount * 1000) / 1000, kind === "count" ? undefined : kind, unit].filter((part) => part !== undefined).join(" "),
  );

describe("a number in Vietnamese words", () => {
  test.each([
    ["gánh hơn hai phần ba", ["over 0.667 fraction"]],
    ["chưa bằng một phần năm cùng kỳ", ["under 0.2 fraction"]],
    ["giữ chưa được nửa", ["under 0.5 fraction"]],
    ["gần năm lần dự toán", ["nearly 5 times"]],
    ["muộn chừng bốn tháng", ["about 4 months"]],
    ["lùi nửa năm", ["6 months"]],
    ["lại ba tỷ đô", ["3000000000"]],
    ["hai mươi mốt và mười hai", ["21", "12"]],
    ["đứng thứ ba, năm 2024 thứ tư, lần hai", ["3 order", "4 order", "2 order"]],
    ["Ba Chẽ và Hai Bà Trưng", []],
    ["tỷ trọng, phần trăm, hơn nữa", []],
  ])("%s", (text, expected) => expect(told(text, "vi")).toEqual(expected));
});

describe("a number in English words", () => {
  test.each([
    ["more than two-thirds of it", ["over 0.667 fraction"]],
    ["less than a fifth of it", ["under 0.2 fraction"]],
    ["fewer than half were kept", ["under 0.5 fraction"]],
    ["nearly five times as much", ["nearly 5 times"]],
    ["some four months late", ["about 4 months"]],
    ["nine-month figures", ["9 months"]],
    ["back half a year", ["6 months"]],
    ["three billion dollars again", ["3000000000"]],
    ["twenty-one of twelve", ["21", "12"]],
    ["ranked third that year, fourth after it", ["3 order", "4 order"]],
    ["nothing, often, anyone", []],
  ])("%s", (text, expected) => expect(told(text, "en")).toEqual(expected));
});

test("what may be an article, a pronoun, a year or a place in an order is no number for sure", () => {
  expect(plainQuantitiesIn("một báo, năm sau, thứ hai, hai báo", "vi").map(({ text }) => text)).toEqual(["hai"]);
  expect(plainQuantitiesIn("one of them, the second, both, two", "en").map(({ text }) => text)).toEqual(["two"]);
  expect(plainQuantitiesIn("một phần năm, one billion", "vi").map(({ text }) => text)).toEqual(["một phần năm"]);
  expect(plainQuantitiesIn("one billion, a third", "en").map(({ text }) => text)).toEqual(["one billion", "a third"]);
});
