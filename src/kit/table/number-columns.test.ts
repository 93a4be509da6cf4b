import { describe, expect, test } from "vitest";
import { problemText } from "../csv/report.ts";
import type { Parsed } from "./columns.ts";
import { integer, number } from "./number-columns.ts";
import { inWords } from "./number-words.ts";

const title = { vi: "Cột", en: "Column" };
const amount = number(title, { min: 0, max: 100_000, unit: "million USD" });
const degrees = number(title, { min: 106, max: 109 });
const count = integer(title, { min: 0, max: 5_000 });
const faultOf = <T>(parsed: Parsed<T>) => ("fault" in parsed ? parsed.fault : undefined);

test.each([
  ["0", 0],
  ["2317.46", 2317.46],
  ["0.049", 0.049],
])("%s is read without a word", (cell, value) => {
  expect(amount.parse(cell)).toEqual({ value });
});

test.each([
  ["2.317,46", 2317.46],
  ["2,317.46", 2317.46],
  ["2317,46", 2317.46],
  ["31,2", 31.2],
  ["0,049", 0.049],
  ["48 600", 48_600],
  ["2 317,46", 2317.46],
])("%s has one meaning and is read with a warning that says which", (cell, value) => {
  expect(amount.parse(cell)).toMatchObject({ value, warning: { severity: "warning", rule: { en: `was read as ${value}.` } } });
});

test.each([
  "1e3",
  "12 triệu",
  "15%",
  "$5",
  "5 USD",
  "NaN",
  "Infinity",
  "٣",
  "1.234,567.8",
  "1,2,3",
  ".5",
  "5.",
  "+5",
  "--5",
  "2317,46,1",
  "٢٠",
])("%s is no number", (cell) => {
  expect(faultOf(amount.parse(cell))?.code).toBe("not-a-number");
});

test.each(["2.049", "48,600", "12.000"])("%s, thousands to one and a decimal to another, is never guessed", (cell) => {
  expect(faultOf(amount.parse(cell))).toMatchObject({
    code: "two-readings",
    cure: { en: expect.stringContaining(cell.replace(/[.,]/, "")) },
  });
});

describe("bounds decide between two readings", () => {
  test("a longitude is no hundred thousand", () => {
    expect(degrees.parse("106.789")).toEqual({ value: 106.789 });
    expect(degrees.parse("106,789")).toMatchObject({ value: 106.789, warning: { code: "number-notation" } });
  });
  test("a count has no decimals, so that thousands are all that is left", () => {
    expect(count.parse("1.234")).toMatchObject({ value: 1234, warning: { code: "number-notation" } });
    expect(faultOf(count.parse("2.000"))?.code).toBe("two-readings");
    expect(faultOf(count.parse("2.5"))?.code).toBe("not-whole");
  });
  test("a grouping of millions is no decimal", () => {
    expect(faultOf(amount.parse("1.234.567"))?.code).toBe("out-of-range");
  });
});

test("outside its bounds says the bounds and the unit", () => {
  expect(faultOf(amount.parse("2049780"))?.rule.en).toBe("is outside the range allowed (0–100000 million USD).");
});

test("more digits than a number can keep are refused, not rounded", () => {
  expect(faultOf(amount.parse("2317.4600000000002"))?.cure.en).toContain("Round");
});

test("the message of two readings is the one of the catalogue", () => {
  const fault = faultOf(amount.parse("2.049"));
  const place = { file: "data/fdi_checkpoints.csv", line: 9, row: 9, column: "total", columnIndex: 1, value: "2.049" };
  expect(fault && problemText({ ...fault, ...place }, "vi")).toBe(
    `data/fdi_checkpoints.csv:9 (ô B9, cột total): "2.049" có hai cách đọc: 2049 hay 2,049 (nhỏ hơn ba).
  Nếu là hai nghìn không trăm bốn mươi chín, viết 2049. Nếu là số thập phân, viết 2.0490 hoặc bớt chữ số 2.05.`,
  );
});

test.each([
  [1, "một", "one"],
  [15, "mười lăm", "fifteen"],
  [21, "hai mươi mốt", "twenty-one"],
  [106, "một trăm linh sáu", "one hundred six"],
  [2049, "hai nghìn không trăm bốn mươi chín", "two thousand forty-nine"],
  [1_000_000, "một triệu", "one million"],
])("%s is said %s, %s", (whole, vi, en) => {
  expect(inWords(whole)).toEqual({ vi, en });
});
