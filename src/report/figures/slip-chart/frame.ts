import { scaleUtc } from "d3";
import { endOf, monthMs } from "../../../kit/table/time.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { SlipPlant, SlipPlantId, Statement } from "./series.ts";
import { isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import type { Box, Line } from "../../../kit/drawing/shapes.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";

/** Where a moment stands: x for when a thing was said, y for when it was to be. */
export interface Frame {
  readonly x: (ms: number) => number;
  readonly y: (ms: number) => number;
  readonly plot: Box;
  readonly width: number;
  readonly height: number;
  /** First and last moment of each axis. */
  readonly said: readonly [number, number];
  readonly due: readonly [number, number];
}

/** What came, against what had been promised. */
export interface Comparison {
  /** Whole months past the first date; none where it came within it. */
  readonly lateBy: number;
  /** Whether it came within the last date. */
  readonly inTime: boolean;
}

export interface SlipWords {
  readonly plants: Readonly<Record<SlipPlantId, string>>;
  readonly saidAxis: string;
  /** The same before the first of its years. */
  readonly saidAxisShort: string;
  readonly dueAxis: string;
  readonly diagonal: string;
  /** How a mark is read, at the first of the picture: when it was said, and for when. */
  readonly example: (said: DateSpan, due: DateSpan, format: Format) => readonly string[];
  /** How far a picture shows what was known: to the end of this date. */
  readonly until: (date: string) => string;
  /** Of the one date that the article gave. */
  readonly ofArticle: (due: string) => string;
  /** What came when; and where there is room for it, how that compares with the dates given. */
  readonly actual: (date: string, against: Comparison | null) => readonly string[];
  /** At the end of stairs of which nobody has said that they met the diagonal; with the last day on which building had not begun. */
  readonly open: (unbuilt: string | null) => readonly string[];
  readonly overdue: string;
  /** What no label can say at its mark. */
  readonly key: Readonly<Record<"promised" | "loose" | "carried", string>>;
}

/** What every part of the drawing needs. */
export interface Drawing {
  readonly document: Document;
  readonly frame: Frame;
  readonly format: Format;
  readonly words: SlipWords;
}

/** From the foot of the plot to the key, in CSS pixels: the years, and but for a phone, which says it beside them, what they are. */
export const belowPlot = (width: number): number => (isNarrow(width) ? 26 : 44);

/** Of a phone's width: what the lowest stage leaves below a title of one line and a subtitle of two, or letters are shrunk. */
const phoneHeight = 0.918;

/**
 * Both axes as wide as the plants shown need, so that one plant alone fills the picture.
 *
 * @param key CSS pixels that the key takes of the picture's height
 */
export function slipFrame(plants: readonly SlipPlant[], today: number, width: number, key: number): Frame {
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
  const height = narrow ? Math.round(width * phoneHeight) : stageHeight(width);
  const plot: Box = { kind: "box", x0: narrow ? 36 : 44, y0: 28, x1: width - 4, y1: height - belowPlot(width) - key };
  const x = scaleUtc(said, [plot.x0, plot.x1]);
  const y = scaleUtc(due, [plot.y1, plot.y0]);
  return { x: (ms) => x(ms), y: (ms) => y(ms), plot, width, height, said, due };
}

/** Half the width of a statement's mark. */
export const markRadius = 4.5;

/** The mark of a statement: from the first to the last day it allowed, never smaller than a dot. */
export function markBox({ said, due }: Statement, { x, y }: Frame): Box {
  const [top, bottom] = [y(endOf(due)), y(due.from)];
  const extra = Math.max(0, markRadius * 2 - (bottom - top)) / 2;
  return { kind: "box", x0: x(said) - markRadius, y0: top - extra, x1: x(said) + markRadius, y1: bottom + extra };
}

/** The line on which saying and coming due are the same day, as far as a day: none of it, a point at its beginning, while the day lies before all that was promised. */
export function diagonalOf({ x, y, said, due }: Frame, day = Number.POSITIVE_INFINITY): Line {
  const first = Math.max(said[0], due[0]);
  const last = Math.max(first, Math.min(said[1], due[1], day));
  return { kind: "line", x0: x(first), y0: y(first), x1: x(last), y1: y(last) };
}

/** How far the diagonal's name stands below it. */
const nameOffset = 15;

/** Where the name of the diagonal begins, its slant in degrees, how far it stands off, and the upright box around it. */
export interface DiagonalName {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly dy: number;
  readonly box: Box;
}

/** The name of the diagonal along its lower side, where no promise can lie: what is past cannot be promised. */
export function diagonalName({ x0, y0, x1, y1 }: Line, name: string): DiagonalName {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [x0 + (x1 - x0) * 0.08, y0 + (y1 - y0) * 0.08];
  const { size } = typeScale.small;
  const corners = [0, textWidth(name, size)].flatMap((along) =>
    [nameOffset - size, nameOffset + 4].map((down) => [x + along * cos - down * sin, y + along * sin + down * cos] as const),
  );
  const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)];
  const box: Box = { kind: "box", x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  return { x, y, angle: (angle * 180) / Math.PI, dy: nameOffset, box };
}
