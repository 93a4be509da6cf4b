import { svgElement } from "../../../kit/drawing/svg.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Drawing } from "./frame.ts";
import type { Tonnes } from "./series.ts";

const { small, title } = typeScale;
const barHeight = { narrow: 12, wide: 64 };
const rowGap = { narrow: 6, wide: 24 };
/** Below the heading. */
const headGap = { narrow: 4, wide: 14 };
const valueRoom = 86;

const nameOf = ({ words }: Drawing, { kind, from, year }: Tonnes): string =>
  kind === "mean" ? words.mean(from, year) : kind === "plan" ? words.plan(year) : words.year(year);

const layoutOf = ({ narrow }: Drawing["frame"]): "narrow" | "wide" => (narrow ? "narrow" : "wide");
const headHeight = (frame: Drawing["frame"]): number => title.line + small.line + headGap[layoutOf(frame)];
/** A name over its bar, the bar, and the air to the next. */
const rowHeight = (frame: Drawing["frame"]): number => small.line + barHeight[layoutOf(frame)] + rowGap[layoutOf(frame)];

/** Height of the tonnes with their heading. */
export const tonnesHeight = (frame: Drawing["frame"], rows: number): number => headHeight(frame) + rows * rowHeight(frame);

/** One bar a row from zero, for tonnes are amounts: what was dug is filled, an estimate pale, a plan hollow. */
function drawRow(drawing: Drawing, row: Tonnes, top: number, perTonne: number): SVGElement[] {
  const { document, format, frame } = drawing;
  const { x } = frame.tonnes;
  const bar = barHeight[layoutOf(frame)];
  const key = `tonnes-${row.kind}-${row.year}`;
  const width = row.value * perTonne;
  const barTop = top + small.line + 4;
  const text = format.qualified(format.number(row.value), row.qualifier);
  return [
    svgElement(document, "text", { x, y: top + small.size, class: "small muted" }, [nameOf(drawing, row)]),
    svgElement(document, "rect", { x, y: barTop, width, height: bar, class: `tonnes ${row.kind}`, "data-key": key }),
    svgElement(
      document,
      "text",
      { x: x + width + 8, y: barTop + bar / 2 + 4.5, class: row.kind === "plan" ? "strong promise" : "strong" },
      [text],
    ),
  ];
}

/** Coal beside the shares: the same years, in the unit that does not shrink because others grow. */
export function drawTonnes(drawing: Drawing): SVGElement[] {
  const { document, frame, words, series } = drawing;
  const { x, y, width } = frame.tonnes;
  const perTonne = (width - valueRoom) / Math.max(...series.tonnes.map(({ value }) => value));
  const first = y + headHeight(frame);
  return [
    svgElement(document, "text", { x, y: y + title.size, class: "title strong" }, [words.tonnes]),
    svgElement(document, "text", { x, y: y + title.line + small.size, class: "small muted" }, [words.tonnesUnit]),
    ...series.tonnes.flatMap((row, index) => drawRow(drawing, row, first + index * rowHeight(frame), perTonne)),
  ];
}
