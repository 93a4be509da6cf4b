import { describe, expect, test } from "vitest";
import { choice, day, id, integer, number, optional, text, webAddress } from "./columns.ts";

const title = { vi: "Cột", en: "Column" };
const amount = number(title, { min: 0, max: 10_000, unit: "million USD" });
const code = (parsed: object) =>
  "fault" in parsed && parsed.fault !== null && typeof parsed.fault === "object" && "code" in parsed.fault ? parsed.fault.code : parsed;

describe("a number", () => {
  test.each([
    ["0", 0],
    ["2049.78", 2049.78],
  ])("%s is read", (cell, value) => {
    expect(amount.parse(cell)).toEqual({ value });
  });
  test.each(["2.049,78", "1e3", "12 triệu", "#REF!", "=1+1", "1 000", "NaN", "Infinity", "٣"])("%s is refused, never guessed", (cell) => {
    expect(code(amount.parse(cell))).toBe("not-a-number");
  });
  test.each(["2.049", "57,300", "1.234.567"])("%s, thousands to one and a decimal to another, is never guessed", (cell) => {
    expect(amount.parse(cell)).toMatchObject({
      fault: { code: "two-readings", cure: { en: expect.stringContaining(`write ${cell.replaceAll(/[.,]/g, "")};`) } },
    });
  });
  test("in degrees has three decimals and one reading", () => {
    expect(number(title, { min: 106, max: 109, threeDecimals: true }).parse("107.473")).toEqual({ value: 107.473 });
  });
  test("outside its bounds says the bounds and the unit", () => {
    expect(amount.parse("2049780")).toMatchObject({
      fault: { code: "out-of-range", rule: { en: expect.stringContaining("0–10000 million USD") } },
    });
  });
  test("with a decimal comma is told how to write it", () => {
    expect(amount.parse("31,2")).toMatchObject({ fault: { cure: { vi: "Viết dấu thập phân là dấu chấm: 31.2." } } });
  });
});

test("an empty cell is unknown where it may be, and a fault where it may not; it is never zero", () => {
  expect(optional(amount).parse("")).toEqual({ value: null });
  expect(code(amount.parse(""))).toBe("missing");
});

test("a count has no decimals", () => {
  expect(code(integer(title, { min: 0, max: 9 }).parse("2.5"))).toBe("not-whole");
});

test("a day is a day and not a month", () => {
  expect(code(day(title).parse("2024-11"))).toBe("not-a-day");
});

test("a word outside its list is answered with the nearest", () => {
  expect(choice(title, ["planned", "actual"]).parse("planed")).toMatchObject({ fault: { cure: { en: 'Did you mean "planned"?' } } });
});

test.each(["javascript:alert(1)", "data:text/html,x", "www.example.com", "https://", 'https://a"b'])("%s is no address", (cell) => {
  expect(code(webAddress(title).parse(cell))).toBe("not-an-address");
});

test.each(["#NAME?", "#REF!", "=A1+B1", "Err:502", "Qu?ng Ninh", "Qu\ufffdng Ninh"])("%s is no text", (cell) => {
  expect(code(text(title).parse(cell))).toBe("broken-text");
});

test.each(["Ai trả?", "#1 trong tỉnh", "Vì sao? Vì thế"])("%s is text", (cell) => {
  expect(text(title).parse(cell)).toEqual({ value: cell });
});

test("an id has no capitals, marks or spaces", () => {
  expect(code(id(title).parse("Sông Khoai"))).toBe("bad-id");
});
