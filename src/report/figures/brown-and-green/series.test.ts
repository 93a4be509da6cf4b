import { expect, test } from "vitest";
import { parseDateSpan } from "../../../kit/table/date-span.ts";
import type { Indicator } from "../../tables/indicators.ts";
import { brownAndGreenOf, coalHolds, weighAlike } from "./series.ts";

const row = (indicator: Indicator["indicator"], year: number, value: number, rest: Partial<Indicator> = {}): Indicator => ({
  ...{ indicator, year, value, qualifier: null, unit: "percent", status: "reported", basis: "not-stated", stated_on: null },
  ...{ source_id: "a", note_vi: null, note_en: null, until: null, at: () => ({ file: "fixture" }) },
  ...rest,
});
const until = parseDateSpan("2031-06") ?? null;
const rows: Indicator[] = [
  row("mining-share", 2030, 31),
  row("mining-share-part-year", 2031, 24.04, { until, basis: "rebased-2025" }),
  row("manufacturing-share", 2030, 19),
  row("manufacturing-share", 2030, 18, { status: "forecast" }),
  row("manufacturing-share-part-year", 2031, 24.07, { until, basis: "rebased-2025" }),
  row("manufacturing-share", 2034, 33, { status: "target", stated_on: parseDateSpan("2029") ?? null }),
  row("manufacturing-share", 2034, 31, { status: "target", stated_on: parseDateSpan("2031") ?? null }),
  row("coal-output-five-years", 2030, 61),
  row("coal-output", 2031, 13),
  row("coal-output", 2030, 12, { status: "target" }),
  row("coal-output", 2034, 14, { status: "target" }),
];
const series = brownAndGreenOf(rows);

test("of a year told twice the firmest share stands; a part of a year is no year", () => {
  expect(series.shares.map(({ sector, year, value }) => [sector, year, value])).toEqual([
    ["mining", 2030, 31],
    ["manufacturing", 2030, 19],
    ["mining", 2031, 24.04],
    ["manufacturing", 2031, 24.07],
  ]);
});

test("both sectors are compared in the latest period that has both", () => {
  expect([series.latest.mining.value, series.latest.manufacturing.value]).toEqual([24.04, 24.07]);
  expect(weighAlike(series.latest)).toBe(true);
  expect(() => brownAndGreenOf([row("mining-share", 2030, 31)])).toThrow();
});

test("a goal that a later statement replaced is dropped, and stays", () => {
  expect(series.goals.map(({ value, isDropped }) => [value, isDropped])).toEqual([
    [33, true],
    [31, false],
  ]);
});

test("the break lies before the first year on the revised base", () => {
  expect(series.revised).toBe(2031);
  expect(brownAndGreenOf(rows.filter(({ basis }) => basis !== "rebased-2025")).revised).toBeNull();
});

test("five years of coal are said as their mean; of plans only one for a later year", () => {
  expect(series.tonnes.map(({ kind, from, year, value }) => [kind, from, year, value])).toEqual([
    ["mean", 2026, 2030, 12.2],
    ["year", 2031, 2031, 13],
    ["plan", 2034, 2034, 14],
  ]);
  expect(coalHolds(series)).toBe(true);
  expect(coalHolds({ ...series, tonnes: series.tonnes.toReversed() })).toBe(false);
});
