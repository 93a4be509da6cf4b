import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../../table/date-span.ts";
import { isSlip } from "./slip.ts";
import { type NumberValue, numberOf, type Scalar } from "./values.ts";
import { vouchFor } from "./words-vouched.ts";

const number = (value: number, unit?: string, more: Partial<Pick<NumberValue, "origin" | "qualifier">> = {}): NumberValue =>
  numberOf(value, more.origin ?? "cell", [], { unit, qualifier: more.qualifier ?? null });
const day = (iso: string): Scalar => ({ kind: "date", span: parseDateSpan(iso) ?? null, rests: [] });

function isVouched(words: string, value: Scalar, lang: "vi" | "en" = "en"): boolean {
  try {
    vouchFor(words, value, lang);
    return true;
  } catch (error) {
    if (isSlip(error) && error.fault.code === "words-differ") return false;
    throw error;
  }
}

describe("words that stand for a number say no more than it", () => {
  test.each([
    ["more than two-thirds", number(70.5, "percent")],
    ["less than a fifth", number(18.4, "percent")],
    ["fewer than half", number(49, "percent")],
    ["a third", number(34, "percent")],
    ["three", number(29.7, "percent")],
    ["nearly five times", number(4.81, undefined, { origin: "derived" })],
    ["three billion dollars", number(3000, "million-usd", { qualifier: "over" })],
    ["about three billion", number(2950, "million-usd", { qualifier: "about" })],
    ["three months", number(3, "months", { origin: "count" })],
    ["some four months", number(118, "days")],
    ["half a year", number(6, "months")],
    ["at least two", number(2, undefined, { origin: "count" })],
    ["ranked third", number(3, "rank")],
    ["nine months", day("2001-09-30")],
    ["mid-year", day("2001-06-30")],
  ])("%s", (words, value) => expect(isVouched(words, value)).toBe(true));

  test.each([
    ["more than two-thirds", number(66, "percent")],
    ["two-thirds", number(60, "percent")],
    ["less than a fifth", number(20, "percent")],
    ["three", number(36, "percent")],
    ["nearly five times", number(5.2, undefined, { origin: "derived" })],
    ["nearly five times", number(4.2, undefined, { origin: "derived" })],
    ["three billion dollars", number(2871, "million-usd")],
    ["three billion dollars", number(3000, "million-usd", { qualifier: "about" })],
    ["three months", number(4, "months", { origin: "count" })],
    ["three months", number(3, undefined, { origin: "count" })],
    ["third", number(3, "million-usd")],
    ["two", number(3, undefined, { origin: "count" })],
    ["nine months", day("2001-10-20")],
    ["nine", day("2001-09-30")],
    ["two of three", number(2, undefined, { origin: "count" })],
    ["two", { kind: "word", text: "Brown & Sons", rests: [] }],
  ] as const)("and not: %s", (words, value) => expect(isVouched(words, value)).toBe(false));

  test("in Vietnamese too", () => {
    expect(isVouched("hơn hai phần ba", number(70.5, "percent"), "vi")).toBe(true);
    expect(isVouched("hơn hai phần ba", number(66, "percent"), "vi")).toBe(false);
    expect(isVouched("gần năm lần", number(4.81), "vi")).toBe(true);
  });
});
