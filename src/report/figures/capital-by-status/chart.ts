import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
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
  /** Where squares begin, and how many stand in a row. */
  readonly start: number;
  readonly columns: number;
}

const { body, small } = typeScale;
const square = 8;
const pitch = 10.5;
/** Squares stand in tens, so that they can be counted, with some air between the tens. */
const ten = 10;
const tenGap = 5;
const groupGap = 20;
const labelGap = 18;

/** Squares row by row as one path: a hundred elements would say no more. */
function squares(count: number, x: number, y: number, columns: number): string {
  const across = (column: number) => x + column * pitch + Math.floor(column / ten) * tenGap;
  const at = (index: number) => `M${across(index % columns)} ${y + Math.floor(index / columns) * pitch}h${square}v${square}h-${square}z`;
  return Array.from({ length: count }, (_, index) => at(index)).join("");
}

const amountOf = ({ format }: Drawing, { usd, share }: StatusCapital): string =>
  [format.amount(Math.round(usd), "million-usd"), ...(share === null ? [] : [format.percent(share, 0)])].join(" · ");

/** A status: its name and sum, beside its squares or on a phone above them. */
function drawGroup(
  drawing: Drawing,
  group: StatusCapital,
  top: number,
): { readonly marks: readonly SVGElement[]; readonly bottom: number } {
  const { document, words, narrow, start, columns } = drawing;
  const lines = [words.statuses[group.status], amountOf(drawing, group)];
  const text = (line: string, index: number) => {
    const attributes = { x: 0, y: top + body.size - 1 + index * body.line, class: index === 0 ? "strong" : "muted" };
    return svgElement(document, "text", attributes, [line]);
  };
  const marksTop = narrow ? top + lines.length * body.line + 5 : top + 2;
  const d = squares(group.marks, start, marksTop, columns);
  const rows = Math.ceil(group.marks / columns);
  const path = svgElement(document, "path", { d, class: `capital ${group.status}`, "data-key": `capital-${group.status}` });
  return { marks: [...lines.map(text), path], bottom: Math.max(top + lines.length * body.line, marksTop + rows * pitch) + groupGap };
}

/** Room for names and sums beside the squares. */
const labelRoom = (drawing: Drawing, groups: readonly StatusCapital[]): number =>
  Math.max(
    ...groups.map((group) => textWidth(drawing.words.statuses[group.status], body.size, 600)),
    ...groups.map((group) => textWidth(amountOf(drawing, group), body.size)),
  ) + labelGap;

/** The line over what is outside the sum, with its word. */
function drawOutside({ document, words }: Drawing, y: number, width: number): SVGElement[] {
  return [
    svgElement(document, "line", { x1: 0, x2: width, y1: y, y2: y, class: "axis" }),
    svgElement(document, "text", { x: 0, y: y + 16, class: "small muted" }, [words.outside]),
  ];
}

/** Capital in squares of ten million dollars, by how far its projects have come. */
export const capitalByStatus: Chart<CapitalByStatusSeries, CapitalByStatusWords> = (series, options) => {
  const { document, width, format, words, label } = options;
  const narrow = isNarrow(width);
  const bare: Drawing = { document, format, words, narrow, start: 0, columns: 1 };
  const start = narrow ? 0 : labelRoom(bare, series.groups);
  const drawing: Drawing = { ...bare, start, columns: ten * Math.floor((width - start + tenGap) / (ten * pitch + tenGap)) };
  let y = small.line + 14;
  const marks: SVGElement[] = [];
  for (const [index, group] of series.groups.entries()) {
    if (group.share === null && series.groups[index - 1]?.share !== null) {
      marks.push(...drawOutside(drawing, y - 4, width));
      y += 28;
    }
    const drawn = drawGroup(drawing, group, y);
    marks.push(...drawn.marks);
    y = drawn.bottom;
  }
  const sample = svgElement(document, "path", { d: squares(1, 0, 2, 1), class: "capital sample" });
  const key = svgElement(document, "text", { x: square + 6, y: small.size - 1, class: "small muted" }, [
    words.mark(format.amount(perMark, "million-usd")),
  ]);
  return svgRoot({ document, width, height: y, name: "capital-by-status", label }, [sample, key, ...marks]);
};
