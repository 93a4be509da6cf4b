import { expect, test } from "vitest";
import { type DateSpan, parseDateSpan } from "../../kit/table/date-span.ts";
import { isRestated } from "./restated.ts";

const span = (iso: string): DateSpan => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
};
const aim = (due: string, statedOn: string, unit: "percent" | "million-usd" | null = "percent") => ({
  unit,
  due: span(due),
  statedOn: span(statedOn),
});
const first = aim("2031", "2030-11");

test("a figure set later for the same day restates the first", () => expect(isRestated(aim("2031", "2031-02-11"), first)).toBe(true));

test("a part that was said with the whole, another day and another measure restate nothing", () => {
  expect(isRestated(aim("2031", "2030-11"), first)).toBe(false);
  expect(isRestated(aim("2031-12-31", "2031-02-11"), first)).toBe(false);
  expect(isRestated(aim("2031", "2031-02-11", "million-usd"), first)).toBe(false);
  expect(isRestated(aim("2031", "2031-02-11", null), first)).toBe(false);
});
