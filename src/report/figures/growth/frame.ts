import { isCrowded, stageHeight } from "../../../kit/drawing/chart.ts";
import { columnsFrame, pixelsOf, type Place, type PlotFrame, rowsFrame } from "../../../kit/drawing/plot-frame.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";
import { labelHeight } from "./target-labels.ts";
import type { GrowthSeries } from "./series.ts";

export interface GrowthScene {
  /** Whether the years with a target show what came of it. */
  readonly outcomes: boolean;
}

export interface GrowthWords {
  readonly target: string;
  /** In its place, of a target that was set above an earlier one of its year. */
  readonly raised: string;
  /** One target of a year, or more in the order in which they were set. */
  readonly targets: (amounts: readonly string[], raised: boolean) => string;
  readonly missing: string;
  readonly notEnded: string;
  readonly rank: (rank: number) => string;
}

/** What every part of the drawing needs; amounts are percent. */
export interface Drawing {
  readonly frame: PlotFrame;
  readonly format: Format;
  readonly words: GrowthWords;
  readonly series: GrowthSeries;
  readonly scene: GrowthScene;
}

export type Point = Reading & { readonly year: number };

/** Room between columns, as a part of what a year gets. */
const gap = 0.28;
/** A column with its targets' words needs so much; where years have become too many for it, they are rows. */
const leastColumn = 56;
/** Room below the columns for their years. */
const foot = 26;
const rowStep = 21;
const rowBar = 16;

/** Where a reading stands. */
export const at = { place: ({ year }: { readonly year: number }): Place => year, amount: ({ value }: Reading): number => value };

/** Years before the first target are background, the same in every scene; the others show their outcome only once it is told. */
export const readingShown = ({ series, scene }: Drawing, { year, reading }: IndicatorYear): Reading | null =>
  scene.outcomes || year < series.firstTarget ? reading : null;

/** In rows the words of a year's targets have a line of their own above its bar. */
export function frameOf({ years }: GrowthSeries, width: number): PlotFrame {
  const max = Math.max(...years.flatMap(({ reading, targets }) => [reading?.value ?? 0, ...targets.map(({ value }) => value)]));
  if (!isCrowded(width, years.length, leastColumn)) {
    const columns = { width, places: years.map(({ year }) => year), max, foot };
    const bare = columnsFrame({ ...columns, top: 0, depth: stageHeight(width) - foot });
    // Only labels of the highest targets reach above the highest mark.
    const reach = years.map((entry) => {
      const highest = Math.max(...entry.targets.map(({ value }) => value));
      return entry.targets.length === 0 ? 0 : labelHeight(bare, entry) - pixelsOf(bare, max - highest);
    });
    const top = Math.max(16, ...reach);
    return columnsFrame({ ...columns, top, depth: stageHeight(width) - top - foot });
  }
  const places = years.flatMap(({ year, targets }): Place[] => (targets.length > 0 ? [`above ${year}`, year] : [year]));
  return rowsFrame({ width, places, max, step: rowStep, start: 42, right: 8, foot: 4 });
}

export const thicknessOf = ({ rows, step }: PlotFrame): number => (rows ? rowBar : Math.round((step * (1 - gap)) / 2) * 2);
