import type { Markish } from "@observablehq/plot";
import { pixelsOf, type Place } from "../../../kit/drawing/plot-frame.ts";
import { rowFoot, shapes, words } from "../../../kit/drawing/plot-words.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { amountText, at, type Drawing, linesAbove, zoneLine } from "./frame.ts";
import type { YearTotal } from "./series.ts";

const { small } = typeScale;
/** Widest the words about the zones may run, left of their mark. */
const zoneTextWidth = 170;
const zoneRadius = 5;

/** Pixels by which the words about the zones rise above their mark, to clear whatever stands to its left. */
function zoneRise(drawing: Drawing, zone: YearTotal): number {
  const { frame, entries } = drawing;
  const beside = entries.filter(({ year }) => year < zone.year && (zone.year - year - 1) * frame.step < zoneTextWidth);
  const rises = beside.map((entry) => {
    const label = 22 + linesAbove(drawing, entry).length * small.line;
    return Math.round(pixelsOf(frame, entry.total)) + label - Math.round(pixelsOf(frame, zone.total));
  });
  return Math.max(0, ...rises) + 12;
}

/** In columns the zones' mark stands in the gap before its year, on a line from its words above. */
function zoneInColumns(drawing: Drawing): Markish[] {
  const { frame, zones, words: said } = drawing;
  const left = -frame.step / 2;
  const linesOf = (zone: YearTotal): string[] => wrapText(said.zones(zone.year, amountText(drawing, zone)), zoneTextWidth, small.size);
  const leader = (zone: YearTotal): number => zoneRise(drawing, zone) + linesOf(zone).length * small.line;
  return [
    shapes(frame, zones, {
      ...at,
      draw: (zone, { document, x, y }) => [
        svgElement(document, "line", { x1: x + left, x2: x + left, y1: y - leader(zone), y2: y - 6, class: "leader" }),
      ],
    }),
    words(frame, zones, {
      ...at,
      at: (zone) => ({ dx: left - 7, dy: -zoneRise(drawing, zone) - 4, anchor: "end" }),
      lines: linesOf,
      rising: true,
      class: "small",
    }),
  ];
}

/** Parks and zones alone: a small diamond beside the bar, so that nobody takes it for the province. */
export function zoneMarks(drawing: Drawing): Markish[] {
  const { frame, zones, words: said } = drawing;
  const place = ({ year }: YearTotal): Place => (frame.rows ? zoneLine(year) : year);
  const [left, up] = frame.rows ? [0, 8] : [frame.step / 2, 0];
  const d = `M0,${-zoneRadius}L${zoneRadius},0L0,${zoneRadius}L${-zoneRadius},0Z`;
  const diamond = shapes(frame, zones, {
    ...at,
    place,
    draw: ({ year }, { document, x, y }) => [
      svgElement(document, "path", {
        d,
        transform: `translate(${Math.round(x - left)},${Math.round(y - up)})`,
        class: "zone",
        "data-key": `zones-${year}`,
      }),
    ],
  });
  const lines = (zone: YearTotal): string[] => [said.zones(zone.year, amountText(drawing, zone))];
  return frame.rows
    ? [diamond, words(frame, zones, { ...at, place, at: { dx: 10, dy: rowFoot - up }, lines, class: "small" })]
    : [diamond, ...zoneInColumns(drawing)];
}
