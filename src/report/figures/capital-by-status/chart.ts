import { range, sum } from "d3";
import { type Chart, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { short, svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { type CapitalByStatusSeries, perMark, type StatusCapital } from "./series.ts";

export interface CapitalByStatusWords {
  readonly statuses: Readonly<Record<StatusCapital["status"], string>>;
  /** What one square stands for. */
  readonly mark: (amount: string) => string;
  /** Over the statuses that are outside the sum. */
  readonly outside: string;
}

interface Drawing {
  readonly document: Document;
  readonly format: Format;
  readonly words: CapitalByStatusWords;
  readonly narrow: boolean;
  readonly grid: Grid;
}

/** What names and sums need, before there is a grid. */
type TextContext = Pick<Drawing, "format" | "words">;

const { body, small } = typeScale;
/** Sides of a square that are tried, the largest first. CSS pixels. */
const sides = range(18, 4, -0.5);
/** Air between squares, as a part of a side. Squares stand in tens, so that they can be counted, with some more air between the tens. */
const gap = 0.3;
const ten = 10;
const tenGap = 0.6;
const groupGap = (narrow: boolean): number => (narrow ? 9 : 16);
const labelGap = 18;
/** From the top of a line to the squares below it. */
const lineGap = body.line + 4;
/** Over what is outside the sum. */
const outsideHeight = 28;
/** The key, above all. */
const keyHeight = (narrow: boolean): number => small.line + (narrow ? 5 : 14);

/** Names beside the squares are broken here, so that the squares get the width. */
const longestName = 120;

/** How squares stand: how large, from where, and how many in a row. CSS pixels. */
interface Grid {
  readonly side: number;
  readonly pitch: number;
  readonly start: number;
  readonly columns: number;
}

function gridOf(side: number, start: number, width: number): Grid {
  const pitch = side * (1 + gap);
  const columns = ten * Math.max(1, Math.floor((width - start + side * tenGap) / (ten * pitch + side * tenGap)));
  return { side, pitch, start, columns };
}

/** Squares row by row as one path: a hundred elements would say no more. */
function squares(count: number, y: number, { side, pitch, start, columns }: Grid): string {
  const across = (column: number) => start + column * pitch + Math.floor(column / ten) * side * tenGap;
  const at = (index: number) =>
    `M${short(across(index % columns))} ${short(y + Math.floor(index / columns) * pitch)}h${side}v${side}h-${side}z`;
  return Array.from({ length: count }, (_, index) => at(index)).join("");
}

const amountOf = ({ format }: TextContext, { usd, share }: StatusCapital): string =>
  [format.amount(Math.round(usd), "million-usd"), ...(share === null ? [] : [format.percent(share, 0)])].join(" · ");

const nameLines = ({ words }: TextContext, { status }: StatusCapital): string[] =>
  balanceText(words.statuses[status], longestName, body.size, 600);

/** A status: its name and sum, beside its squares or on a phone on one line above them. */
function drawGroup(drawing: Drawing, group: StatusCapital, top: number): SVGElement[] {
  const { document, words, narrow, grid } = drawing;
  const amount = amountOf(drawing, group);
  const text = (y: number, content: readonly (string | SVGElement)[], style?: string) =>
    svgElement(document, "text", { x: 0, y, class: style }, content);
  const first = top + body.size - 1;
  const part = (style: string, content: string) => svgElement(document, "tspan", { class: style }, [content]);
  const lines = narrow
    ? [text(first, [part("strong", words.statuses[group.status]), part("muted", ` ${amount}`)])]
    : [...nameLines(drawing, group), amount].map((line, index, { length }) =>
        text(first + index * body.line, [line], index < length - 1 ? "strong" : "muted"),
      );
  const d = squares(group.marks, top + (narrow ? lineGap : 2), grid);
  return [...lines, svgElement(document, "path", { d, class: `capital ${group.status}`, "data-key": `capital-${group.status}` })];
}

/** Height of a status with its squares, and the air below it. */
function groupHeight(drawing: Drawing, group: StatusCapital): number {
  const { narrow, grid } = drawing;
  const rows = Math.ceil(group.marks / grid.columns) * grid.pitch;
  const lines = nameLines(drawing, group).length + 1;
  return (narrow ? lineGap + rows : Math.max(lines * body.line, rows + 2)) + groupGap(narrow);
}

/** Room for names and sums beside the squares. */
const labelRoom = (drawing: TextContext, groups: readonly StatusCapital[]): number =>
  Math.max(
    ...groups.flatMap((group) => nameLines(drawing, group).map((line) => textWidth(line, body.size, 600))),
    ...groups.map((group) => textWidth(amountOf(drawing, group), body.size)),
  ) + labelGap;

/** The line over what is outside the sum, with its word. */
function drawOutside({ document, words }: Drawing, y: number, width: number): SVGElement[] {
  return [
    svgElement(document, "line", { x1: 0, x2: width, y1: y, y2: y, class: "axis" }),
    svgElement(document, "text", { x: 0, y: y + 16, class: "small muted" }, [words.outside]),
  ];
}

/** Whether a status is the first of those outside the sum. */
const opensOutside = ({ groups }: CapitalByStatusSeries, index: number): boolean =>
  groups[index]?.share === null && groups[index - 1]?.share !== null;

function heightOf(drawing: Drawing, series: CapitalByStatusSeries): number {
  const heights = series.groups.map((group, index) => groupHeight(drawing, group) + (opensOutside(series, index) ? outsideHeight : 0));
  return keyHeight(drawing.narrow) + sum(heights);
}

/** Capital in squares of ten million dollars, by how far its projects have come; the squares as large as the stage lets them be. */
export const capitalByStatus: Chart<CapitalByStatusSeries, CapitalByStatusWords> = (series, options) => {
  const { document, width, format, words, label } = options;
  const narrow = isNarrow(width);
  const bare = { document, format, words, narrow };
  const start = narrow ? 0 : labelRoom(bare, series.groups);
  const drawings = sides.map((side): Drawing => ({ ...bare, grid: gridOf(side, start, width) }));
  const drawing = drawings.find((one) => heightOf(one, series) <= stageHeight(width)) ?? (drawings.at(-1) as Drawing);
  let y = keyHeight(narrow);
  const marks = series.groups.flatMap((group, index) => {
    const outside = opensOutside(series, index) ? drawOutside(drawing, y - 4, width) : [];
    if (outside.length > 0) y += outsideHeight;
    const drawn = drawGroup(drawing, group, y);
    y += groupHeight(drawing, group);
    return [...outside, ...drawn];
  });
  const { grid } = drawing;
  const sample = svgElement(document, "path", { d: squares(1, 2, { ...grid, start: 0 }), class: "capital sample" });
  const key = svgElement(document, "text", { x: grid.side + 6, y: 2 + grid.side / 2 + 4, class: "small muted" }, [
    words.mark(format.amount(perMark, "million-usd")),
  ]);
  return svgRoot({ document, width, height: y - groupGap(narrow) + 2, name: "capital-by-status", label }, [sample, key, ...marks]);
};
