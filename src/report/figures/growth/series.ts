import type { Data } from "../../tables/tables.ts";
import { type IndicatorYear, indicatorYears, lastRead, missingRuns } from "../../indicators/indicator-years.ts";

/** GRDP growth at constant prices, percent a year. Each year rests on its own source and base: the years are no line. */
export interface GrowthSeries {
  readonly years: readonly IndicatorYear[];
  /** Runs of years that had ended and for which no figure was found: [first, last]. */
  readonly missing: readonly (readonly [number, number])[];
  /** The first year for which a target was found: what came before is background. */
  readonly firstTarget: number;
}

export const growthOf = (years: readonly IndicatorYear[]): GrowthSeries => ({
  years,
  missing: missingRuns(years, ({ reading, ended }) => reading === null && ended),
  firstTarget: years.find(({ targets }) => targets.length > 0)?.year ?? Number.POSITIVE_INFINITY,
});

export const growth = (data: Data): GrowthSeries => growthOf(indicatorYears(data.indicators, "grdp-growth", lastRead(data)));
