import type { Indicator } from "../indicators.ts";
import type { Milestone } from "../milestones.ts";
import type { Scope } from "../scope.ts";
import type { Data } from "../tables.ts";
import { byFirmness, isResult } from "./firmness.ts";
import { type KnownDate, type KnownFigure, ofIndicator, ofMilestone, ofYear } from "./known-figure.ts";
import { firmestYear, type YearRow, yearRows } from "./year-rows.ts";

/** What is measured once a year: FDI, in whichever table its total stands, or an indicator. */
export type Measure = "fdi" | Indicator["indicator"];

type Tables = Pick<Data, "fdi_by_year" | "fdi_checkpoints" | "indicators">;

const totals = (data: Omit<Tables, "indicators">, year: number, scope: Scope): YearRow[] =>
  yearRows(data)
    .filter((row) => row.year === year && row.scope === scope && row.status !== "target")
    .toSorted(firmestYear);

/** Of figures equally firm, the one that was said last. */
const firmestIndicator = (a: Indicator, b: Indicator): number =>
  byFirmness(a.status, b.status) || (b.stated_on?.from ?? 0) - (a.stated_on?.from ?? 0);

const readings = (data: Pick<Tables, "indicators">, measure: Measure, year: number): Indicator[] =>
  data.indicators.filter((row) => row.indicator === measure && row.year === year && row.status !== "target").toSorted(firmestIndicator);

/** The row that says most firmly what a year brought in all, be it one of fdi_by_year or the checkpoint of 31 December. */
export const firmestTotal = (data: Omit<Tables, "indicators">, year: number, scope: Scope = "province"): YearRow | null =>
  totals(data, year, scope)[0] ?? null;

/** The row that says most firmly what an indicator was in a year. */
export const firmestReading = (data: Pick<Tables, "indicators">, indicator: Indicator["indicator"], year: number): Indicator | null =>
  readings(data, indicator, year)[0] ?? null;

/** Every figure that says what a year brought or was expected to bring, in all tables, the firmest first. Targets are none. */
export const figuresOf = (data: Tables, measure: Measure, year: number, scope: Scope = "province"): KnownFigure[] =>
  measure === "fdi" ? totals(data, year, scope).map(ofYear) : readings(data, measure, year).map(ofIndicator);

/** What is known of a year: a final figure before an estimate, an estimate before a forecast. Null where no table has any. */
export const knownValue = (data: Tables, measure: Measure, year: number, scope?: Scope): KnownFigure | null =>
  figuresOf(data, measure, year, scope)[0] ?? null;

/** The same, without what was only expected. */
export const knownResult = (data: Tables, measure: Measure, year: number, scope?: Scope): KnownFigure | null =>
  figuresOf(data, measure, year, scope).find(({ status }) => isResult(status)) ?? null;

/**
 * When a step of a plant was first taken; null where no table says that it was.
 *
 * @param since leaves out what had ended before that moment, in UTC milliseconds: a promise is not kept by what came before it
 */
export function happened(
  data: Pick<Data, "milestones">,
  plant: Milestone["plant"],
  step: Milestone["step"],
  since = Number.NEGATIVE_INFINITY,
): KnownDate | null {
  const rows = data.milestones.filter((row) => row.plant === plant && row.step === step && row.kind === "actual" && row.date.to >= since);
  const [first] = rows.toSorted((a, b) => a.date.from - b.date.from);
  return first === undefined ? null : ofMilestone(first);
}
