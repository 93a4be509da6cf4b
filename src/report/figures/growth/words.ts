import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { type IndicatorYear, isMissed, type Reading } from "../../indicators/indicator-years.ts";
import type { GrowthWords } from "./chart.ts";
import type { GrowthSeries } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<GrowthSeries, GrowthWords, Column> & { readonly rows: RowWords };

export const percent = (format: Format, { value, qualifier }: Reading): string => format.qualified(format.percent(value), qualifier);

/** The last year with both a goal and a figure, against the goals that were set for it, the first and those after it. */
export function lastOf({ years }: GrowthSeries) {
  const last = years.findLast(({ targets, reading }) => targets.length > 0 && reading !== null);
  const [target, ...later] = last?.targets ?? [];
  if (!last?.reading || target === undefined) return undefined;
  const { year, reading } = last;
  const missed = isMissed(reading, target);
  const missedLater = missed && later.length > 0 && later.every((goal) => isMissed(reading, goal));
  return { year, reading, target, missed, missedLater, missedBoth: missedLater && later.length === 1 };
}

const targetsOf = ({ targets }: IndicatorYear, format: Format): string => format.list(targets.map((target) => percent(format, target)));

export const spokenTargets = ({ years }: GrowthSeries, format: Format): string =>
  years.flatMap((entry) => (entry.targets.length > 0 ? [`${entry.year}: ${targetsOf(entry, format)}`] : [])).join("; ");

export const spokenGrowth = ({ years }: GrowthSeries, format: Format): string =>
  years.flatMap(({ year, reading }) => (reading === null ? [] : [`${year}: ${percent(format, reading)}`])).join("; ");

export const spokenMissing = ({ missing }: GrowthSeries, format: Format): string =>
  format.list(missing.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));
export const isUnsettled = ({ status }: Reading): boolean => status === "estimate" || status === "preliminary" || status === "forecast";
