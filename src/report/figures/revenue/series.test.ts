import { expect, test } from "vitest";
import type { Indicator } from "../../tables/indicators.ts";
import { restOf, revenueOf } from "./series.ts";

const row = (indicator: Indicator["indicator"], value: number, rest: Partial<Indicator> = {}) => ({
  ...{ indicator, year: 2031, value, qualifier: null, unit: "billion-vnd" as const, status: "estimate" as const },
  ...{ basis: "first-estimate" as const, stated_on: null, source_id: "first", note_vi: null, note_en: null, until: null },
  ...rest,
});
const plan = { status: "target", basis: "plan", source_id: "plan" } as const;
const rows = [
  row("budget-revenue", 100, plan),
  row("budget-revenue", 150),
  row("budget-revenue", 155, { status: "reported", source_id: "later" }),
  row("land-use-fees", 10, plan),
  row("land-use-fees", 50),
];

test("what beat the plan is divided by the source that divides it", () => {
  const { landOfSurplus, restOverPlan, bars } = revenueOf(rows);
  expect(landOfSurplus).toBe(80);
  expect(restOverPlan).toBeCloseTo(11.11, 2);
  expect(bars.map((bar) => [bar.kind, bar.total.value, restOf(bar)])).toEqual([
    ["plan", 100, 90],
    ["estimate", 150, 100],
    ["outcome", 155, 155],
  ]);
});

test("revenue below its plan has no surplus to divide", () => {
  const less = rows.map((other) => (other.indicator === "budget-revenue" && other.status === "estimate" ? { ...other, value: 90 } : other));
  expect(revenueOf(less).landOfSurplus).toBeNull();
});

test("where no planned land-use fees are known, none of the surplus is laid to them", () => {
  const unplanned = rows.filter(({ indicator, status }) => indicator !== "land-use-fees" || status !== "target");
  expect(revenueOf(unplanned).landOfSurplus).toBeNull();
});

test("land-use fees below their plan are no part of a surplus", () => {
  const fewer = rows.map((other) => (other.value === 50 ? { ...other, value: 5 } : other));
  expect(revenueOf(fewer).landOfSurplus).toBe(0);
});

test("a year whose land money is unknown has no figure", () => expect(() => revenueOf(rows.slice(0, 3))).toThrow());
