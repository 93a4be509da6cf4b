import type { FdiYear } from "../../tables/fdi-by-year.ts";
import { firmestYear, type YearRow, yearRows } from "../../tables/known/year-rows.ts";
import type { Scope } from "../../tables/scope.ts";
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

const totalOf = (row: YearRow): YearTotal => ({
  year: row.year,
  total: row.total,
  qualifier: row.qualifier,
  basis: row.basis,
  status: row.status,
  source: row.source_id,
  notes: { vi: row.note_vi, en: row.note_en },
});

/** Each year's firmest total of a scope. */
function firmestOf(rows: readonly YearRow[], scope: Scope): Map<number, YearTotal> {
  const own = rows.filter((row) => row.scope === scope && row.status !== "target").toSorted(firmestYear);
  return new Map(own.toReversed().map((row) => [row.year, totalOf(row)]));
}

export function fdiByYearOf(rows: readonly YearRow[]): FdiByYearSeries {
  const best = firmestOf(rows, "province");
  const entryOf = (year: number) => best.get(year) ?? null;
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
    zones: [...firmestOf(rows, "zones").values()].toSorted((a, b) => a.year - b.year),
    peak,
    latest,
    expected: years.find(({ year, entry }) => year > latest.year && entry?.status === "forecast")?.entry ?? null,
  };
}

export const fdiByYear = (data: Data): FdiByYearSeries => fdiByYearOf(yearRows(data));
