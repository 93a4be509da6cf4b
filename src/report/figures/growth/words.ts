import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { type IndicatorYear, isMissed, type Reading, shortOf } from "../../indicators/indicator-years.ts";
import type { GrowthWords } from "./chart.ts";
import type { GrowthSeries } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<GrowthSeries, GrowthWords, Column> & { readonly rows: RowWords };

type Checked = IndicatorYear & { readonly reading: Reading };
export const percent = (format: Format, { value, qualifier }: Reading): string => format.qualified(format.percent(value), qualifier);

export const checked = ({ years }: GrowthSeries): Checked[] =>
  years.filter((entry): entry is Checked => entry.targets.length > 0 && entry.reading !== null);
const targetsOf = ({ targets }: IndicatorYear, format: Format): string => format.list(targets.map((target) => percent(format, target)));

export const spokenTargets = ({ years }: GrowthSeries, format: Format): string =>
  years.flatMap((entry) => (entry.targets.length > 0 ? [`${entry.year}: ${targetsOf(entry, format)}`] : [])).join("; ");

export const spokenGrowth = ({ years }: GrowthSeries, format: Format): string =>
  years.flatMap(({ year, reading }) => (reading === null ? [] : [`${year}: ${percent(format, reading)}`])).join("; ");

export const spokenMissing = ({ missing }: GrowthSeries, format: Format): string =>
  format.list(missing.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));
export const isUnsettled = ({ status }: Reading): boolean => status === "estimate" || status === "preliminary" || status === "forecast";

/** A year's figure against each of its targets: short of which, and by how many points. */
export function against(
  { reading, targets }: Checked,
  format: Format,
  say: { missed: (points: string, target: string) => string; reached: (target: string) => string },
): string {
  return format.list(
    targets.map((target) =>
      isMissed(reading, target)
        ? say.missed(format.number(shortOf(reading, target)), percent(format, target))
        : say.reached(percent(format, target)),
    ),
  );
}
