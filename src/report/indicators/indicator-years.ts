import type { DateSpan } from "../../kit/table/date-span.ts";
import { rowName } from "../../kit/table/row-name.ts";
import { type Indicator, indicators } from "../tables/indicators.ts";
import { byFirmness } from "../tables/known/firmness.ts";
import type { Data } from "../tables/tables.ts";
import { cents } from "../../kit/table/rounding.ts";

/** A figure of one year, or a target for it. */
export interface Reading {
  readonly value: number;
  readonly qualifier: Indicator["qualifier"];
  readonly status: Indicator["status"];
  readonly basis: Indicator["basis"];
  readonly statedOn: DateSpan | null;
  /** The row that says it, and its source. */
  readonly row: string;
  readonly source: string;
  readonly notes: { readonly vi: string | null; readonly en: string | null };
}

/** A year between the first and the last of an indicator, whether anything was found for it or not. */
export interface IndicatorYear {
  readonly year: number;
  readonly reading: Reading | null;
  /** What was aimed at, in the order in which it was said. */
  readonly targets: readonly Reading[];
  /** True once the year had ended when the sources were last read: no reading then means none was found. */
  readonly ended: boolean;
}

const readingOf = (row: Indicator): Reading => ({
  value: row.value,
  qualifier: row.qualifier,
  status: row.status,
  basis: row.basis,
  statedOn: row.stated_on,
  row: rowName(indicators, row),
  source: row.source_id,
  notes: { vi: row.note_vi, en: row.note_en },
});

const saidAt = (reading: Reading): number => reading.statedOn?.from ?? 0;

/** The firmest figure of a year wins over those said before it was known. */
const firmest = (readings: readonly Reading[]): Reading | null =>
  readings.toSorted((a, b) => byFirmness(a.status, b.status) || saidAt(b) - saidAt(a))[0] ?? null;

/** The last day on which a source was read, in UTC milliseconds. The report has no other clock. */
export const lastRead = ({ sources }: Pick<Data, "sources">): number => Math.max(...sources.map((source) => source.accessed.to));

/** Every year from the first to the last of an indicator's rows; `today` decides which of them had ended. */
export function indicatorYears(rows: readonly Indicator[], indicator: Indicator["indicator"], today: number): IndicatorYear[] {
  const own = rows.filter((row) => row.indicator === indicator);
  if (own.length === 0) throw new Error(`No rows of the indicator ${indicator}`);
  const first = Math.min(...own.map((row) => row.year));
  const last = Math.max(...own.map((row) => row.year));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const readings = own.filter((row) => row.year === year).map(readingOf);
    return {
      year,
      reading: firmest(readings.filter(({ status }) => status !== "target")),
      targets: readings.filter(({ status }) => status === "target").toSorted((a, b) => saidAt(a) - saidAt(b) || a.value - b.value),
      ended: Date.UTC(year, 11, 31) <= today,
    };
  });
}

/** How far a figure lies below its target, in the unit of both; zero or less when the target was reached. */
export const shortOf = (reading: Reading, target: Reading): number => cents(target.value - reading.value);

/** A target of "over 12" is missed at 12, one of 12 is reached there. */
export const isMissed = (reading: Reading, target: Reading): boolean =>
  target.qualifier === "over" ? reading.value <= target.value : reading.value < target.value;

/** Runs of neighbouring years that `isMissing` says nothing was found for: [first, last] of each. */
export function missingRuns<Year extends { readonly year: number }>(
  years: readonly Year[],
  isMissing: (year: Year) => boolean,
): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const entry of years.filter(isMissing)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === entry.year - 1) run[1] = entry.year;
    else runs.push([entry.year, entry.year]);
  }
  return runs;
}
