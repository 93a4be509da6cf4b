import type { FdiCheckpoint } from "../fdi-checkpoints.ts";
import type { FdiYear } from "../fdi-by-year.ts";
import type { Data } from "../tables.ts";
import { byFirmness } from "./firmness.ts";

/** A year's registered FDI, whichever table holds it. */
export interface YearRow extends Omit<FdiYear, "new_projects"> {
  /** The row of fdi_checkpoints that it is, where it is one. */
  readonly checkpoint?: FdiCheckpoint;
}

export const yearOf = (day: { readonly iso: string }): number => Number(day.iso.slice(0, 4));

/** Whether a checkpoint is the total of its year. */
export const isYearEnd = ({ as_of }: Pick<FdiCheckpoint, "as_of">): boolean => as_of.iso.endsWith("-12-31");

const asYear = (checkpoint: FdiCheckpoint): YearRow => ({
  ...checkpoint,
  year: yearOf(checkpoint.as_of),
  basis: "full-year",
  checkpoint,
});

/** What is said of whole years: the rows of fdi_by_year, then the checkpoints of 31 December. */
export const yearRows = (data: Pick<Data, "fdi_by_year" | "fdi_checkpoints">): YearRow[] => [
  ...data.fdi_by_year,
  ...data.fdi_checkpoints.filter(isYearEnd).map(asYear),
];

const isWhole = ({ basis }: YearRow): number => Number(basis === "full-year");

/** Sorts the row first that says what a year brought: the firmer, then the one that counts the whole year. */
export const firmestYear = (a: YearRow, b: YearRow): number => byFirmness(a.status, b.status) || isWhole(b) - isWhole(a);
