import { rowName } from "../../../kit/table/row-name.ts";
import { cents } from "../../../kit/table/rounding.ts";
import { type ImpliedYear, impliedYears } from "./implied-years.ts";
import type { FdiYear } from "../../tables/fdi-by-year.ts";
import { projects as projectTable } from "../../tables/projects.ts";
import { ofYear } from "../../tables/known/known-figure.ts";
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
  /** The row that says it, and its source. */
  readonly row: string;
  readonly source: string;
  readonly notes: { readonly vi: string | null; readonly en: string | null };
}

export interface FdiByYearSeries {
  /** Every year from the first to the last, with the whole province's total where one was found. */
  readonly years: readonly { readonly year: number; readonly entry: YearTotal | null }[];
  /** Runs of years without a total: [first, last]. */
  readonly missing: readonly (readonly [number, number])[];
  /** Those of them that follow from the next year by division. */
  readonly implied: readonly ImpliedYear[];
  /** Totals of parks and economic zones alone: a part of the province, never a member of its series. */
  readonly zones: readonly YearTotal[];
  /** The highest and the latest total that is no forecast. */
  readonly peak: YearTotal;
  readonly latest: YearTotal;
  /** What a later year was expected to bring, where no more than that was found. */
  readonly expected: YearTotal | null;
  /** The year of a project that was given up, without it; null where none was. */
  readonly without: YearWithout | null;
}

/** A year's total less the project that was certified in it and later given up. */
export interface YearWithout {
  readonly year: number;
  /** The project, its capital and what remains, in million USD. */
  readonly project: string;
  readonly capital: number;
  readonly total: number;
  /** What is taken, and from what. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

export interface FdiByYearSettings {
  /** The project that was given up. */
  readonly withdrawn: string;
}

const totalOf = (row: YearRow): YearTotal => ({
  year: row.year,
  total: row.total,
  qualifier: row.qualifier,
  basis: row.basis,
  status: row.status,
  row: ofYear(row).row,
  source: row.source_id,
  notes: { vi: row.note_vi, en: row.note_en },
});

/** Each year's firmest total of a scope. */
function firmestOf(rows: readonly YearRow[], scope: Scope): Map<number, YearTotal> {
  const own = rows.filter((row) => row.scope === scope && row.status !== "target").toSorted(firmestYear);
  return new Map(own.toReversed().map((row) => [row.year, totalOf(row)]));
}

export function fdiByYearOf(rows: readonly YearRow[]): Omit<FdiByYearSeries, "without" | "implied"> {
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

/** What remains of the year in which a project was certified; null while it has not ended, or where its year has no total. */
export function yearWithout(
  { projects, project_events }: Pick<Data, "projects" | "project_events">,
  years: FdiByYearSeries["years"],
  withdrawn: string,
): YearWithout | null {
  const project = projects.find(({ id }) => id === withdrawn);
  const certified = project_events.find((row) => row.project_id === withdrawn && row.event === "certificate" && row.kind === "actual");
  if (project?.status !== "ended" || project.currency !== "million-usd" || project.capital === null || !certified) return null;
  const entry = years.find(({ year }) => year === new Date(certified.date.from).getUTCFullYear())?.entry;
  if (!entry || entry.status === "forecast" || entry.total <= project.capital) return null;
  const { capital, short_name, source_id } = project;
  const rows = [rowName(projectTable, project), entry.row];
  return { year: entry.year, project: short_name, capital, total: cents(entry.total - capital), rows, sources: [source_id, entry.source] };
}

export function fdiByYear(data: Data, { withdrawn }: FdiByYearSettings): FdiByYearSeries {
  const series = fdiByYearOf(yearRows(data));
  return { ...series, implied: impliedYears(data, series.years), without: yearWithout(data, series.years, withdrawn) };
}
