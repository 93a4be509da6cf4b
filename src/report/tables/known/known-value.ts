import type { Indicator } from "../indicators.ts";
import type { Milestone } from "../milestones.ts";
import type { Scope } from "../scope.ts";
import type { Data } from "../tables.ts";
import { byFirmness, isResult } from "./firmness.ts";
import { type KnownDate, type KnownFigure, ofIndicator, ofMilestone, ofYear } from "./known-figure.ts";
import { firmestYear, yearRows } from "./year-rows.ts";

/** What is measured once a year: FDI, in whichever table its total stands, or an indicator. */
export type Measure = "fdi" | Indicator["indicator"];

type Tables = Pick<Data, "fdi_by_year" | "fdi_checkpoints" | "indicators">;

const totals = (data: Tables, year: number, scope: Scope): KnownFigure[] =>
  yearRows(data)
    .filter((row) => row.year === year && row.scope === scope)
    .toSorted(firmestYear)
    .map(ofYear);

/** Of figures equally firm, the one that was said last. */
const firmestIndicator = (a: Indicator, b: Indicator): number =>
  byFirmness(a.status, b.status) || (b.stated_on?.from ?? 0) - (a.stated_on?.from ?? 0);

const readings = (data: Tables, measure: Measure, year: number): KnownFigure[] =>
  data.indicators
    .filter((row) => row.indicator === measure && row.year === year)
    .toSorted(firmestIndicator)
    .map(ofIndicator);

/** Every figure that says what a year brought or was expected to bring, in all tables, the firmest first. Targets are none. */
export const figuresOf = (data: Tables, measure: Measure, year: number, scope: Scope = "province"): KnownFigure[] =>
  (measure === "fdi" ? totals(data, year, scope) : readings(data, measure, year)).filter(({ status }) => status !== "target");

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
