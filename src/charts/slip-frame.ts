import { scaleUtc } from "d3-scale";
import { utcYear } from "d3-time";
import type { SlipPlant, Statement } from "../model/slip-chart.ts";
import { isNarrow } from "./chart.ts";
import type { Box } from "./slip-labels.ts";

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

const dayMs = 86_400_000;
const monthMs = 30.4375 * dayMs;
/** A promise holds until the end of its last day. */
export const endOf = (span: { readonly to: number }): number => span.to + dayMs;

/** Both axes as wide as the plants shown need, so that one plant alone fills the picture. */
export function slipFrame(plants: readonly SlipPlant[], today: number, width: number): Frame {
  const statements = plants.flatMap((plant) => plant.statements);
  const ends = plants.map((plant) => (plant.actual ? plant.actual.date.to + 3 * monthMs : today));
  const said: [number, number] = [Math.min(...statements.map((statement) => statement.saidOn.from)) - monthMs, Math.max(...ends)];
  const dues = [...statements.map((statement) => endOf(statement.due)), ...plants.flatMap(({ actual }) => (actual ? [endOf(actual.date) + monthMs] : []))];
  const due: [number, number] = [Math.min(...statements.map((statement) => statement.due.from)) - 3 * monthMs, Math.max(...dues) + monthMs];
  const narrow = isNarrow(width);
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
    return { year: start.getUTCFullYear(), start: start.getTime() > first ? start.getTime() : null, centre: (from + to) / 2, shown: to - from };
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

export function diagonalOf({ x, y, said, due }: Frame): Diagonal {
  const [first, last] = [Math.max(said[0], due[0]), Math.min(said[1], due[1])];
  return { from: [x(first), y(first)], to: [x(last), y(last)] };
}
