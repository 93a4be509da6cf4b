import { describe, expect, test } from "vitest";
import { middle, parseDateSpan } from "./date-span.ts";

const days = (iso: string) => {
  const span = parseDateSpan(iso);
  return span && [new Date(span.from).toISOString().slice(0, 10), new Date(span.to).toISOString().slice(0, 10), span.precision];
};

test.each([
  ["2024-11-14", ["2024-11-14", "2024-11-14", "day"]],
  ["2024-02", ["2024-02-01", "2024-02-29", "month"]],
  ["2027-Q3", ["2027-07-01", "2027-09-30", "quarter"]],
  ["2025", ["2025-01-01", "2025-12-31", "year"]],
  ["2027-07/2027-12", ["2027-07-01", "2027-12-31", "window"]],
  ["2026/2027", ["2026-01-01", "2027-12-31", "window"]],
])("%s spans its first and last day", (iso, expected) => {
  expect(days(iso)).toEqual(expected);
});

describe("what is no date", () => {
  test.each(["", "15/11/2024", "2024-02-30", "2024-13", "2027-Q5", "24", "2027/2026", "2026/2027/2028", "2024-1-5", "45611"])(
    "%s",
    (iso) => {
      expect(parseDateSpan(iso)).toBeUndefined();
    },
  );
});

test("the middle of a year is the end of its first half", () => {
  const span = parseDateSpan("2025");
  expect(span && new Date(middle(span)).toISOString().slice(0, 7)).toBe("2025-07");
});
