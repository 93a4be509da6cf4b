import { exactlyOne } from "../../tables/find-row.ts";
import type { Indicator } from "../../tables/indicators.ts";
import { byFirmness } from "../../tables/known/firmness.ts";
import type { Data } from "../../tables/tables.ts";

type Row = Omit<Indicator, "at">;

/** Revenue of a year in billion VND, with the land-use fees in it where they are known. */
export interface Revenue {
  readonly kind: "plan" | "estimate" | "outcome";
  readonly total: Row;
  readonly land: Row | null;
  /** Of the land-use fees of an outcome, billion VND that the plan had counted on; null where that is not known. */
  readonly plannedLand: number | null;
}

export interface RevenueSeries {
  readonly year: number;
  readonly bars: readonly Revenue[];
  /** Of what the divided outcome brought beyond the plan, percent that is the rise in land-use fees; null where it brought no more. */
  readonly landOfSurplus: number | null;
  /** Percent by which all but land beat the plan. */
  readonly restOverPlan: number;
}

const isTarget = ({ status }: Row): boolean => status === "target";
const statedAt = ({ stated_on }: Row): number => stated_on?.from ?? 0;

/** @returns Billion VND without land-use fees. */
export const restOf = ({ total, land }: Revenue): number => total.value - (land?.value ?? 0);

/** The last year whose land-use fees are known, planned and come about. */
export function revenueOf(rows: readonly Row[]): RevenueSeries {
  const land = rows.filter(({ indicator }) => indicator === "land-use-fees");
  const year = Math.max(...land.filter((row) => !isTarget(row)).map((row) => row.year));
  const totals = rows.filter((row) => row.indicator === "budget-revenue" && row.year === year);
  const one = (found: readonly Row[], what: string) => exactlyOne(found.slice(0, 1), `${what} of ${year}`);
  const targets = totals.filter(isTarget).toSorted((a, b) => statedAt(a) - statedAt(b));
  const found = totals.filter((row) => !isTarget(row)).toSorted((a, b) => byFirmness(a.status, b.status));
  const fees = one(
    land.filter((row) => row.year === year && !isTarget(row)),
    "land-use fees",
  );
  const divided = one(
    found.filter((row) => row.source_id === fees.source_id),
    "revenue with land-use fees",
  );
  const plan: Revenue = {
    kind: "plan",
    total: one(targets, "planned revenue"),
    land: land.find((row) => row.year === year && isTarget(row)) ?? null,
    plannedLand: null,
  };
  const plannedLand = plan.land === null ? null : Math.min(plan.land.value, fees.value);
  const estimate: Revenue = { kind: "estimate", total: divided, land: fees, plannedLand };
  const firmest = found.find((row) => row !== divided && byFirmness(row.status, divided.status) < 0);
  const surplus = divided.value - plan.total.value;
  return {
    year,
    bars: [plan, estimate, ...(firmest === undefined ? [] : [{ kind: "outcome" as const, total: firmest, land: null, plannedLand: null }])],
    landOfSurplus: surplus > 0 && plannedLand !== null ? ((fees.value - plannedLand) / surplus) * 100 : null,
    restOverPlan: (restOf(estimate) / restOf(plan) - 1) * 100,
  };
}

export const revenue = (data: Data): RevenueSeries => revenueOf(data.indicators);
