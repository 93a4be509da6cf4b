/** A year, a province, a line of a list: what bars stand at. */
export type Place = string | number;

/** Where a chart of amounts at places stands on its sheet, in CSS pixels. */
export interface PlotFrame {
  /** Rows read downwards, their amounts to the right; otherwise columns side by side, their amounts upwards. */
  readonly rows: boolean;
  readonly width: number;
  readonly height: number;
  /** Along the axis, evenly spaced. A place with nothing at it is an empty line. */
  readonly places: readonly Place[];
  /** Middle of the first place, and from each middle to the next. */
  readonly first: number;
  readonly step: number;
  /** Where amounts begin, and where the greatest ends. */
  readonly zero: number;
  readonly end: number;
  /** The greatest amount, in the unit of the data. */
  readonly max: number;
}

type Amounts = Pick<PlotFrame, "width" | "places" | "max">;

interface Columns extends Amounts {
  /** Room above the highest column, height of that column, and room below its foot. */
  readonly top: number;
  readonly depth: number;
  readonly foot: number;
  /** Room beside the first and the last middle; without it half of what a column gets. */
  readonly side?: number;
}

/** Columns over the whole width. Middles lie on whole pixels, so that edges are sharp. */
export function columnsFrame({ width, places, max, top, depth, foot, side }: Columns): PlotFrame {
  const step = Math.floor(side === undefined ? width / places.length : (width - 2 * side) / (places.length - 1));
  const first = Math.round((width - step * (places.length - 1)) / 2);
  return { rows: false, width, height: top + depth + foot, places, first, step, zero: top + depth, end: top, max };
}

interface Rows extends Amounts {
  /** Height of a row. */
  readonly step: number;
  /** Room before the amounts and after the longest. */
  readonly start: number;
  readonly right: number;
  /** Room below the last row. */
  readonly foot: number;
}

/** Rows from the top, each as high as the next. */
export const rowsFrame = ({ width, places, max, step, start, right, foot }: Rows): PlotFrame => ({
  rows: true,
  width,
  height: places.length * step + foot,
  places,
  first: step / 2,
  step,
  zero: start,
  end: width - right,
  max,
});

/** Pixels that an amount takes. */
export const pixelsOf = ({ zero, end, max }: PlotFrame, amount: number): number => (amount / max) * Math.abs(end - zero);

/** The amount that so many pixels stand for. */
export const amountOf = ({ zero, end, max }: PlotFrame, pixels: number): number => (pixels / Math.abs(end - zero)) * max;
