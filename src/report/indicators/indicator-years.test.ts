import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../../kit/table/date-span.ts";
import type { Indicator } from "../tables/indicators.ts";
import { indicatorYears, isMissed, missingRuns, type Reading, shortOf } from "./indicator-years.ts";

const row = (year: number, value: number, rest: Partial<Indicator> = {}): Indicator => ({
  indicator: "grdp-growth",
  year,
  value,
  qualifier: null,
  unit: "percent",
  status: "reported",
  basis: "not-stated",
  stated_on: null,
  source_id: "a",
  note_vi: null,
  note_en: null,
  until: null,
  at: () => ({ file: "fixture" }),
  ...rest,
});
const today = Date.UTC(2026, 10, 22);

describe("the years of an indicator", () => {
  test("run from the first to the last without a hole in the count", () => {
    const years = indicatorYears([row(2019, 12), row(2016, 10)], "grdp-growth", today);
    expect(years.map(({ year, reading }) => [year, reading?.value ?? null])).toEqual([
      [2016, 10],
      [2017, null],
      [2018, null],
      [2019, 12],
    ]);
  });
  test("keep the firmest figure of a year", () => {
    const years = indicatorYears([row(2025, 12, { status: "forecast" }), row(2025, 11.83, { status: "estimate" })], "grdp-growth", today);
    expect(years[0]?.reading?.value).toBe(11.83);
  });
  test("hold targets apart from figures, in the order in which they were set", () => {
    const raised = row(2025, 14, { status: "target", stated_on: parseDateSpan("2025-02-16") ?? null });
    const first = row(2025, 12, { status: "target", stated_on: parseDateSpan("2024-11") ?? null });
    const [year] = indicatorYears([raised, first], "grdp-growth", today);
    expect(year?.targets.map(({ value }) => value)).toEqual([12, 14]);
    expect(year?.reading).toBeNull();
  });
  test("have ended only when the sources were read after them", () => {
    const years = indicatorYears([row(2025, 1), row(2026, 1, { status: "target" })], "grdp-growth", today);
    expect(years.map(({ ended }) => ended)).toEqual([true, false]);
  });
});

describe("a figure against its target", () => {
  const reading = (value: number, qualifier: Reading["qualifier"] = null): Reading => ({
    value,
    qualifier,
    status: "reported",
    basis: "plan",
    statedOn: null,
    row: "a row",
    source: "a",
    notes: { vi: null, en: null },
  });
  test("misses 'over 12' at 12 and reaches 12 there", () => {
    expect(isMissed(reading(12), reading(12, "over"))).toBe(true);
    expect(isMissed(reading(12), reading(12))).toBe(false);
  });
  test("falls short by hundredths without binary dust", () => expect(shortOf(reading(11.83), reading(12, "over"))).toBe(0.17));
});

test("neighbouring missing years make one run", () => {
  const years = [2016, 2017, 2018, 2019, 2020].map((year) => ({ year }));
  expect(missingRuns(years, ({ year }) => year !== 2018)).toEqual([
    [2016, 2017],
    [2019, 2020],
  ]);
});
