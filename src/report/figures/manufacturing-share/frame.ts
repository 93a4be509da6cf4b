import { scaleLinear } from "d3";
import type { Format } from "../../../kit/i18n/format.ts";
import type { ManufacturingShareSeries } from "./series.ts";
import type { ChartOptions } from "../../../kit/drawing/chart.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";

export interface ManufacturingShareScene {
  /** Whether what came of the goals is shown, or only where they started from. */
  readonly outcomes: boolean;
}

export interface ManufacturingShareWords {
  readonly target: string;
  readonly expected: string;
  readonly notFound: string;
}

/** What every part of the drawing needs. `at` gives the place of a year's share in percent, whichever way time runs. */
export interface ShareFrame {
  readonly document: Document;
  readonly series: ManufacturingShareSeries;
  readonly scene: ManufacturingShareScene;
  readonly format: Format;
  readonly words: ManufacturingShareWords;
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly max: number;
  readonly at: (year: number, share: number) => { readonly x: number; readonly y: number };
}

type Options = ChartOptions<ManufacturingShareWords> & { readonly scene: ManufacturingShareScene };

export const smallSize = 12;
const axisHeight = 26;

const maxOf = ({ years }: ManufacturingShareSeries): number =>
  Math.max(...years.flatMap(({ reading, targets }) => [reading?.value ?? 0, ...targets.map(({ value }) => value)]));

/** Years from left to right. */
export function rightwards(series: ManufacturingShareSeries, { document, width, format, words, scene }: Options): ShareFrame {
  const [top, plotHeight, side] = [44, 290, 30];
  const max = maxOf(series);
  const x = scaleLinear([series.years[0]?.year ?? 0, series.years.at(-1)?.year ?? 0], [side, width - side]);
  const y = scaleLinear([0, max], [top + plotHeight, top]);
  return {
    document,
    series,
    scene,
    format,
    words,
    narrow: false,
    width,
    height: top + plotHeight + axisHeight,
    max,
    at: (year, share) => ({ x: x(year), y: y(share) }),
  };
}

/** Years from top to bottom; those with nothing to show take little room, those with a goal have its words above them. */
export function downwards(series: ManufacturingShareSeries, { document, width, format, words, scene }: Options): ShareFrame {
  const [start, end] = [44, width - 6];
  const max = maxOf(series);
  const x = scaleLinear([0, max], [start, end]);
  const middles = new Map<number, number>();
  let edge = 0;
  for (const { year, reading, targets } of series.years) {
    const above = targets.length > 0 ? 24 : 0;
    const own = reading === null && targets.length === 0 ? 18 : 32;
    middles.set(year, edge + above + own / 2);
    edge += above + own;
  }
  return {
    document,
    series,
    scene,
    format,
    words,
    narrow: true,
    width,
    height: edge + 4,
    max,
    at: (year, share) => ({ x: x(share), y: middles.get(year) ?? 0 }),
  };
}

/** The line of zero, and the years along it. */
export function drawAxis({ document, series, narrow, width, height, at }: ShareFrame): SVGElement[] {
  const zero = at(series.years[0]?.year ?? 0, 0);
  const axis = narrow ? { x1: zero.x, x2: zero.x, y1: 2, y2: height - 2 } : { x1: 0, x2: width, y1: zero.y, y2: zero.y };
  const ticks = series.years.map(({ year }) => {
    const { x, y } = at(year, 0);
    const place = narrow ? { x: 0, y: y + 4.5 } : { x, y: y + 18, "text-anchor": "middle" };
    return svgElement(document, "text", { ...place, class: "tick" }, [String(year)]);
  });
  return [svgElement(document, "line", { ...axis, class: "axis" }), ...ticks];
}
