import { expect, test } from "vitest";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";
import { manufacturingShareOf } from "./series.ts";

const reading = (value: number, rest: Partial<Reading> = {}): Reading => ({
  value,
  qualifier: null,
  status: "reported",
  basis: "not-stated",
  statedOn: null,
  row: "a row",
  source: "a",
  notes: { vi: null, en: null },
  ...rest,
});
const year = (number: number, found: Reading | null, targets: Reading[] = [], ended = true): IndicatorYear => ({
  year: number,
  reading: found,
  targets,
  ended,
});

test("an expected figure breaks the line and is not the latest one", () => {
  const { runs, latest } = manufacturingShareOf([
    year(2021, reading(11)),
    year(2022, reading(11.6)),
    year(2023, reading(12.2, { status: "forecast" })),
    year(2024, reading(12.6)),
    year(2025, reading(15, { status: "forecast" })),
  ]);
  expect(runs.map((run) => run.map((share) => share.year))).toEqual([[2021, 2022], [2024]]);
  expect(latest.year).toBe(2024);
});

test("a change of base breaks the line", () => {
  const { runs } = manufacturingShareOf([year(2024, reading(12.6)), year(2025, reading(13, { basis: "rebased-2025" }))]);
  expect(runs).toHaveLength(2);
});

test("only a goal year that has ended without a figure is open", () => {
  const goal = reading(15, { status: "target" });
  expect(manufacturingShareOf([year(2024, reading(12)), year(2025, null, [goal]), year(2030, null, [goal], false)]).open).toEqual([2025]);
});
