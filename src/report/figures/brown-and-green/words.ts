import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { BrownAndGreenWords } from "./chart.ts";
import type { BrownAndGreenSeries, Goal, Share } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<BrownAndGreenSeries, BrownAndGreenWords, Column> & { readonly rows: RowWords };

/** When a share was of: "9/2025" for a part of a year, else the year. */
export const whenOf = ({ until, year }: Share, format: Format, form: "long" | "short" = "long"): string =>
  until === null ? String(year) : format.date(until, form);

/** "2020: 17.7%; …": the shares of one sector. */
export const spoken = ({ shares }: BrownAndGreenSeries, sector: Share["sector"], format: Format): string =>
  shares
    .filter((share) => share.sector === sector)
    .map((share) => `${share.until === null ? share.year : format.date(share.until, "short")}: ${format.percent(share.value)}`)
    .join("; ");

/** The last year for which a goal replaced another, with both in words; undefined where none did. */
export function changedGoal({ goals }: BrownAndGreenSeries, format: Format) {
  const dropped = goals.findLast(({ isDropped }) => isDropped);
  const now = goals.findLast((goal) => goal.year === dropped?.year && !goal.isDropped);
  if (dropped === undefined || now === undefined) return undefined;
  const say = ({ value, qualifier }: Goal): string => format.qualified(format.percent(value), qualifier);
  return { year: dropped.year, before: say(dropped), now: say(now) };
}

export const spokenGoals = ({ goals }: BrownAndGreenSeries, format: Format): string =>
  goals.map(({ year, value, qualifier }) => `${year}: ${format.qualified(format.percent(value), qualifier)}`).join("; ");

export const spokenTonnes = ({ tonnes }: BrownAndGreenSeries, format: Format): string =>
  tonnes
    .map(({ from, year, value, qualifier }) => {
      const when = from === year ? String(year) : `${from}–${year}`;
      return `${when}: ${format.qualified(format.number(value), qualifier)}`;
    })
    .join("; ");
