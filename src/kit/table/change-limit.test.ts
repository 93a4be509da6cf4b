import { expect, test } from "vitest";
import { parseDateSpan } from "./date-span.ts";
import { exceedsLimit, limitText } from "./change-limit.ts";
import { keyOf } from "./table.ts";

test.each([
  [{ factor: 1.5 }, 100, 150, false],
  [{ factor: 1.5 }, 100, 151, true],
  [{ factor: 1.5 }, 150, 99, true],
  [{ factor: 1.5 }, 0, 0, false],
  [{ factor: 1.5 }, 0, 1, true],
  [{ factor: 1.5 }, -3, 3, true],
  [{ by: 0.1 }, 107.47, 107.5, false],
  [{ by: 0.1 }, 107.47, 107.6, true],
  [{ factor: 1.5 }, null, 5, false],
  [undefined, 1, 5000, false],
])("with %o, %s → %s is too large a change: %s", (limit, before, after, expected) => {
  expect(exceedsLimit(limit, before, after)).toBe(expected);
});

test.each([
  ["2024-11-14", "2025-11-14", false],
  ["2024-11-14", "2034-11-14", true],
  ["2027", "2027-Q3", false],
  ["2026/2027", "2026/2031", true],
])("a date from %s to %s is too large a change: %s", (before, after, expected) => {
  expect(exceedsLimit({ days: 550 }, parseDateSpan(before), parseDateSpan(after))).toBe(expected);
});

test("a bound is said in both languages", () => {
  expect(limitText({ factor: 1.5 })).toEqual({ vi: "gấp 1,5 lần", en: "1.5 times" });
});

test("a row is named by the cells of its key that are filled", () => {
  const row = { as_of: parseDateSpan("2011-06-30"), scope: "north", total: 5, at: () => ({ file: "fixture" }) };
  expect(keyOf({ key: ["as_of", "scope"] }, row)).toBe("2011-06-30, north");
  expect(keyOf({ key: ["as_of", "scope"] }, { ...row, scope: null })).toBe("2011-06-30");
});
