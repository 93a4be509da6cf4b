import type { FdiYear } from "../../tables/fdi-by-year.ts";
import type { Data } from "../../tables/tables.ts";
import { missingRuns } from "../../indicators/indicator-years.ts";

/** A year's registered FDI in million USD. */
export interface YearTotal {
  readonly year: number;
  readonly total: number;
  readonly qualifier: FdiYear["qualifier"];
  readonly basis: FdiYear["basis"];
  readonly status: FdiYear["status"];
  readonly source: string;
  readonly notes: { readonly vi: string | null; readonly en: string | null };
}

export interface FdiByYearSeries {
  /** Every year from the first to the last, with the whole province's total where one was found. */
  readonly years: readonly { readonly year: number; readonly entry: YearTotal | null }[];
  /** Runs of years without a total: [first, last]. */
  readonly missing: readonly (readonly [number, number])[];
  /** Totals of parks and economic zones alone: a part of the province, never a member of its series. */
  readonly zones: readonly YearTotal[];
  /** The highest and the latest total that is no forecast. */
  readonly peak: YearTotal;
  readonly latest: YearTotal;
  /** What a later year was expected to bring, where no more than that was found. */
  readonly expected: YearTotal | null;
}

/** The firmest figure of a year wins over those said before it was known. */
const firmness: readonly FdiYear["status"][] = ["outcome", "reported", "preliminary", "estimate", "forecast"];

const totalOf = (row: FdiYear): YearTotal => ({
  year: row.year,
  total: row.total,
  qualifier: row.qualifier,
  basis: row.basis,
  status: row.status,
  source: row.source_id,
  notes: { vi: row.note_vi, en: row.note_en },
});

export function fdiByYearOf(rows: readonly FdiYear[]): FdiByYearSeries {
  const totals = rows.filter((row) => row.scope === "province" && row.status !== "target").map(totalOf);
  const best = Map.groupBy(totals, ({ year }) => year);
  const entryOf = (year: number) => best.get(year)?.toSorted((a, b) => firmness.indexOf(a.status) - firmness.indexOf(b.status))[0] ?? null;
  const [first, last] = [Math.min(...best.keys()), Math.max(...best.keys())];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    year: first + index,
    entry: entryOf(first + index),
  }));
  const found = years.flatMap(({ entry }) => (entry !== null && entry.status !== "forecast" ? [entry] : []));
  const [peak, latest] = [found.toSorted((a, b) => b.total - a.total)[0], found.at(-1)];
  if (peak === undefined || latest === undefined) throw new Error("No year's total of the province");
  return {
    years,
    missing: missingRuns(years, ({ entry }) => entry === null),
    zones: rows.filter((row) => row.scope === "zones").map(totalOf),
    peak,
    latest,
    expected: years.find(({ year, entry }) => year > latest.year && entry?.status === "forecast")?.entry ?? null,
  };
}

export const fdiByYear = (data: Data): FdiByYearSeries => fdiByYearOf(data.fdi_by_year);
