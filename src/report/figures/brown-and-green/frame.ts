import { isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { BrownAndGreenSeries, Sector } from "./series.ts";

export interface BrownAndGreenScene {
  /** Whether factories stand beside the mines and power stations. */
  readonly manufacturing: boolean;
  /** Whether what they were to reach is shown. */
  readonly goals: boolean;
}

export interface BrownAndGreenWords {
  readonly sectors: Readonly<Record<Sector, string>>;
  /** The same where room is scarce. */
  readonly sectorsInShort: Readonly<Record<Sector, string>>;
  /** What is to be known of a sector, where a wide picture first names it. */
  readonly sectorNotes: Readonly<Partial<Record<Sector, string>>>;
  readonly goal: string;
  /** A goal that a later one replaced. */
  readonly was: (goal: string) => string;
  /** Of mines and factories that weigh alike, in lines. */
  readonly level: readonly string[];
  /** Of tonnes that do not fall, from the mean of past years to the plan. */
  readonly holds: string;
  readonly expected: string;
  /** A share of a part of a year, by the month with which it ends: "to 9/2025". */
  readonly until: (month: string) => string;
  readonly revised: readonly string[];
  readonly partOfYear: string;
  readonly tonnes: string;
  readonly tonnesUnit: string;
  readonly mean: (from: number, to: number) => string;
  readonly year: (year: number) => string;
  readonly plan: (year: number) => string;
}

/** Where shares stand, in CSS pixels: years to the right, percent upwards. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
  readonly years: readonly number[];
  readonly x: (year: number) => number;
  readonly y: (percent: number) => number;
  /** Lines across, in percent. */
  readonly grid: readonly number[];
  /** Where the tonnes stand: beside the shares, or below them on a phone. */
  readonly tonnes: { readonly x: number; readonly y: number; readonly width: number };
}

/** What every part of the drawing needs. */
export interface Drawing {
  readonly document: Document;
  readonly frame: Frame;
  readonly format: Format;
  readonly words: BrownAndGreenWords;
  readonly series: BrownAndGreenSeries;
  readonly scene: BrownAndGreenScene;
}

/** Below the shares of a wide picture: years, months, and two rows of the key. */
const keyRoom = 82;
const step = 5;
/** From one year to the next where years between them have no row, or the two do not compare. */
const leap = 1.35;

/** Middles of the years, the first at 0: years without a row are skipped, and the leap is drawn. */
function placesOf(years: readonly number[], revised: number | null): number[] {
  let at = 0;
  return years.map((year, index) => {
    if (index > 0) at += year - (years[index - 1] ?? year) > 1 || year === revised ? leap : 1;
    return at;
  });
}

export function frameOf({ shares, goals, revised }: BrownAndGreenSeries, width: number): Frame {
  const narrow = isNarrow(width);
  const years = [...new Set([...shares, ...goals].map(({ year }) => year))].toSorted((a, b) => a - b);
  const values = [...shares, ...goals].map(({ value }) => value);
  const low = Math.min(...values) - 2;
  const high = Math.max(...values) + 1;
  const plot = { x0: 32, x1: narrow ? width : width - 218, y0: narrow ? 12 : 30, y1: narrow ? 158 : stageHeight(width) - keyRoom };
  const places = placesOf(years, revised);
  const side = narrow ? 18 : 26;
  const scale = (plot.x1 - plot.x0 - 2 * side) / (places.at(-1) ?? 1);
  const lowest = Math.ceil(low / step) * step;
  return {
    width,
    narrow,
    plot,
    years,
    x: (year) => Math.round(plot.x0 + side + (places[years.indexOf(year)] ?? 0) * scale),
    y: (percent) => plot.y1 - ((percent - low) / (high - low)) * (plot.y1 - plot.y0),
    grid: Array.from({ length: Math.floor((high - lowest) / step) + 1 }, (_, index) => lowest + index * step),
    tonnes: narrow ? { x: 0, y: plot.y1 + 94, width } : { x: plot.x1 + 30, y: 0, width: 188 },
  };
}
