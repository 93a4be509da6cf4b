import { expect, test } from "vitest";
import { type DateSpan, parseDateSpan } from "../../../kit/table/date-span.ts";
import type { TimelineStep } from "./series.ts";
import { isStartUnknown } from "./words.ts";

const span = (iso: string): DateSpan => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
};
const building = (kind: TimelineStep["kind"], date: string): TimelineStep => ({
  id: date,
  kind,
  lane: "build",
  date: span(date),
  title: { vi: date, en: date },
  said: [],
  rows: [],
  sources: [],
});
const isUnknown = (...steps: readonly TimelineStep[]) => isStartUnknown({ plant: "lng", steps, today: Date.UTC(2032, 0, 1) });

test("a start is unknown once its day has passed and nothing is known to have been built since the first", () => {
  expect(isUnknown(building("actual", "2030-10"), building("planned", "2031-Q3"))).toBe(true);
  expect(isUnknown(building("planned", "2031-Q3"), building("actual", "2031-11-02"))).toBe(false);
});

test("it is not unknown while its day lies ahead, nor where none was promised", () => {
  expect(isUnknown(building("planned", "2031-Q3"), building("planned", "2032-12"))).toBe(false);
  expect(isUnknown(building("actual", "2030-10"))).toBe(false);
});
