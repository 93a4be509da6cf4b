import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Drawing } from "./frame.ts";
import { coalHolds, type Tonnes } from "./series.ts";

const { small, title } = typeScale;
/** From a wide picture's name to its bar, the bar, and the air to the next name. CSS pixels. */
const wide = { headGap: 14, bar: 64, gap: 24 };
/** A phone's rows have the name beside the bar. */
const narrow = { headGap: 3, bar: 11, row: 17 };
const valueRoom = 86;
/** Between a name and the bar beside it. */
const nameGap = 10;

const nameOf = ({ words }: Drawing, { kind, from, year }: Tonnes): string =>
  kind === "mean" ? words.mean(from, year) : kind === "plan" ? words.plan(year) : words.year(year);

const headHeight = (frame: Drawing["frame"]): number =>
  frame.narrow ? title.line + narrow.headGap : title.line + small.line + wide.headGap;
const rowHeight = (frame: Drawing["frame"]): number => (frame.narrow ? narrow.row : small.line + wide.bar + wide.gap);

/** Height of the tonnes with their heading. */
export const tonnesHeight = (frame: Drawing["frame"], rows: number): number => headHeight(frame) + rows * rowHeight(frame);

/** Where the bars begin, right of the widest name that stands beside them. */
function barsFrom(drawing: Drawing): number {
  const { x } = drawing.frame.tonnes;
  if (!drawing.frame.narrow) return x;
  return x + Math.max(...drawing.series.tonnes.map((row) => textWidth(nameOf(drawing, row), small.size))) + nameGap;
}

/** One bar a row from zero, for tonnes are amounts: what was dug is filled, an estimate pale, a plan hollow. */
function drawRow(drawing: Drawing, row: Tonnes, top: number, from: number, perTonne: number): SVGElement[] {
  const { document, format, frame } = drawing;
  const bar = frame.narrow ? narrow.bar : wide.bar;
  const width = row.value * perTonne;
  const barTop = frame.narrow ? top + (narrow.row - bar) / 2 : top + small.line + 4;
  const middle = barTop + bar / 2 + 4.5;
  const text = format.qualified(format.number(row.value), row.qualifier);
  const key = `tonnes-${row.kind}-${row.year}`;
  // Once the picture has gone on to the factories, coal steps back.
  const quiet = drawing.scene.manufacturing;
  const strong = quiet ? "" : "strong";
  return [
    svgElement(document, "text", { x: frame.tonnes.x, y: frame.narrow ? middle : top + small.size, class: "small muted" }, [
      nameOf(drawing, row),
    ]),
    svgElement(document, "rect", {
      x: from,
      y: barTop,
      width,
      height: bar,
      class: `tonnes ${row.kind}${quiet ? " quiet" : ""}`,
      "data-key": key,
    }),
    svgElement(document, "text", { x: from + width + 8, y: middle, class: `${strong} ${row.kind === "plan" ? "promise" : ""}`.trim() }, [
      text,
    ]),
  ];
}

/** What the bars are, and in what unit: on a phone on one line. */
function drawHead({ document, frame, words }: Drawing): SVGElement[] {
  const { x, y } = frame.tonnes;
  const line = y + title.size;
  const unit = frame.narrow ? { x: x + textWidth(words.tonnes, title.size, 600) + 8, y: line } : { x, y: y + title.line + small.size };
  return [
    svgElement(document, "text", { x, y: line, class: "title strong" }, [words.tonnes]),
    svgElement(document, "text", { ...unit, class: "small muted" }, [words.tonnesUnit]),
  ];
}

/** What the bars come to, below the last: on a phone the picture's title says it. */
function drawFinding({ document, frame, series, scene, words }: Drawing, bottom: number): SVGElement[] {
  if (frame.narrow || scene.manufacturing || !coalHolds(series)) return [];
  return [svgElement(document, "text", { x: frame.tonnes.x, y: bottom + small.size, class: "heading strong" }, [words.holds])];
}

/** Coal beside the shares: the same years, in the unit that does not shrink because others grow. */
export function drawTonnes(drawing: Drawing): SVGElement[] {
  const { frame, series } = drawing;
  const from = barsFrom(drawing);
  const room = frame.tonnes.x + frame.tonnes.width - from - valueRoom;
  const perTonne = room / Math.max(...series.tonnes.map(({ value }) => value));
  const first = frame.tonnes.y + headHeight(frame);
  return [
    ...drawHead(drawing),
    ...series.tonnes.flatMap((row, index) => drawRow(drawing, row, first + index * rowHeight(frame), from, perTonne)),
    ...drawFinding(drawing, first + series.tonnes.length * rowHeight(frame)),
  ];
}
