import { scaleUtc } from "d3-scale";
import { utcYear } from "d3-time";
import { endOf, monthMs } from "../../../kit/table/time.ts";
import type { SlipPlant, Statement } from "./series.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { type Box, labelSize } from "./labels.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";

/** Where a moment stands: x for when a thing was said, y for when it was to be. */
export interface Frame {
  readonly x: (ms: number) => number;
  readonly y: (ms: number) => number;
  readonly plot: Box;
  readonly height: number;
  /** First and last moment of each axis. */
  readonly said: readonly [number, number];
  readonly due: readonly [number, number];
}

/** Both axes as wide as the plants shown need, so that one plant alone fills the picture. */
export function slipFrame(plants: readonly SlipPlant[], today: number, width: number): Frame {
  const statements = plants.flatMap((plant) => plant.statements);
  const narrow = isNarrow(width);
  const begin = Math.min(...statements.map((statement) => statement.saidOn.from)) - monthMs;
  // Past the start itself there is nothing to draw, but room is needed for its words.
  const ends = plants.map(({ actual }) => (actual ? actual.date.to + (actual.date.to - begin) * (narrow ? 0.45 : 0.2) : today));
  const said: [number, number] = [begin, Math.max(...ends.map((end) => Math.min(end, today)))];
  const dues = [
    ...statements.map((statement) => endOf(statement.due)),
    ...plants.flatMap(({ actual }) => (actual ? [endOf(actual.date) + monthMs] : [])),
  ];
  const due: [number, number] = [Math.min(...statements.map((statement) => statement.due.from)) - 3 * monthMs, Math.max(...dues) + monthMs];
  const height = (narrow ? 400 : 440) + (plants.length > 1 ? 120 : 0);
  const plot = { x0: narrow ? 36 : 44, y0: 28, x1: width - 4, y1: height - 44 };
  const x = scaleUtc(said, [plot.x0, plot.x1]);
  const y = scaleUtc(due, [plot.y1, plot.y0]);
  return { x: (ms) => x(ms), y: (ms) => y(ms), plot, height, said, due };
}

export interface YearBand {
  readonly year: number;
  /** Start of the year; null when the picture begins within it. */
  readonly start: number | null;
  /** Middle of what the picture shows of the year, and how much of it that is. */
  readonly centre: number;
  readonly shown: number;
}

/** The years of an axis, each named in its middle: a year is a span, not a line. */
export function yearBands([first, last]: readonly [number, number]): YearBand[] {
  const starts = [utcYear.floor(new Date(first)), ...utcYear.range(utcYear.ceil(new Date(first + 1)), new Date(last))];
  return starts.map((start) => {
    const [from, to] = [Math.max(first, start.getTime()), Math.min(last, utcYear.offset(start, 1).getTime())];
    return {
      year: start.getUTCFullYear(),
      start: start.getTime() > first ? start.getTime() : null,
      centre: (from + to) / 2,
      shown: to - from,
    };
  });
}

/** Half the width of a statement's mark. */
export const markRadius = 4.5;

/** The mark of a statement: from the first to the last day it allowed, never smaller than a dot. */
export function markBox({ said, due }: Statement, { x, y }: Frame): Box {
  const [top, bottom] = [y(endOf(due)), y(due.from)];
  const extra = Math.max(0, markRadius * 2 - (bottom - top)) / 2;
  return { x0: x(said) - markRadius, y0: top - extra, x1: x(said) + markRadius, y1: bottom + extra };
}

/** The line on which saying and coming due are the same day. */
export interface Diagonal {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The diagonal as far as a day: none of it, a point at its beginning, while the day lies before all that was promised. */
export function diagonalOf({ x, y, said, due }: Frame, day = Number.POSITIVE_INFINITY): Diagonal {
  const first = Math.max(said[0], due[0]);
  const last = Math.max(first, Math.min(said[1], due[1], day));
  return { from: [x(first), y(first)], to: [x(last), y(last)] };
}

/** How far the diagonal's name stands below it. */
const nameOffset = 15;

/** The name of the diagonal along its lower side, where no promise can lie: what is past cannot be promised. */
export function diagonalName({ from, to }: Diagonal, name: string): { x: number; y: number; angle: number; dy: number; box: Box } {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [from[0] + (to[0] - from[0]) * 0.08, from[1] + (to[1] - from[1]) * 0.08];
  const length = textWidth(name, labelSize);
  const corners = [0, length].flatMap((along) =>
    [nameOffset - labelSize, nameOffset + 4].map((down) => [x + along * cos - down * sin, y + along * sin + down * cos] as const),
  );
  const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)];
  return {
    x,
    y,
    angle: (angle * 180) / Math.PI,
    dy: nameOffset,
    box: { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) },
  };
}
