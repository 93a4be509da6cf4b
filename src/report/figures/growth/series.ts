import type { Data } from "../../tables/tables.ts";
import { type IndicatorYear, indicatorYears, lastRead, missingRuns, type Reading } from "../../indicators/indicator-years.ts";

/** GRDP growth at constant prices, percent a year. Each year rests on its own source and base: the years are no line. */
export interface GrowthSeries {
  readonly years: readonly IndicatorYear[];
  /** Runs of years that had ended and for which no figure was found: [first, last]. */
  readonly missing: readonly (readonly [number, number])[];
  /** The first year for which a target was found: what came before is background. */
  readonly firstTarget: number;
  /** Where the province came among all, for years for which a source says it. */
  readonly ranks: ReadonlyMap<number, Reading>;
}

export const growthOf = (years: readonly IndicatorYear[], ranks: readonly IndicatorYear[] = []): GrowthSeries => ({
  years,
  ranks: new Map(ranks.flatMap(({ year, reading }) => (reading === null ? [] : [[year, reading] as const]))),
  missing: missingRuns(years, ({ reading, ended }) => reading === null && ended),
  firstTarget: years.find(({ targets }) => targets.length > 0)?.year ?? Number.POSITIVE_INFINITY,
});

export function growth(data: Data): GrowthSeries {
  const { indicators } = data;
  const today = lastRead(data);
  const ranks = indicators.some(({ indicator }) => indicator === "grdp-rank") ? indicatorYears(indicators, "grdp-rank", today) : [];
  return growthOf(indicatorYears(indicators, "grdp-growth", today), ranks);
}
