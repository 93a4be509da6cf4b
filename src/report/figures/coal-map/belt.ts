import { type Label, placeLabels, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { type Shape, sheetOf } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Mark } from "./marks.ts";
import type { CoalMapSeries } from "./series.ts";
import type { Stage } from "./stage.ts";

const { small } = typeScale;
/** From the bracket's line to the foot of its words above it, to the head of those below, and to its own ends. */
const above = 6;
const below = small.size + 4;
const end = 5;
/** How far a bracket may stand from what it spans, and in which steps that is tried. */
const reach = 150;
const step = 4;

/** What runs in the belt, from its first station in the west to its last in the east: above it, or below where that is nearer. */
export function placeBelt(
  { view, words, format }: Stage,
  { stations, mw }: CoalMapSeries,
  marks: readonly Mark[],
  taken: readonly Shape[],
): PlacedLabel[] {
  const running = marks.filter(({ placed }) => stations.includes(placed));
  if (running.length < 2) return [];
  const [x0, x1] = [Math.min(...running.map(({ x, r }) => x - r)), Math.max(...running.map(({ x, r }) => x + r))];
  const [top, bottom] = [Math.min(...running.map(({ y, r }) => y - r)), Math.max(...running.map(({ y, r }) => y + r))];
  const spotAt = (y: number, foot: number): Spot => ({
    x: (x0 + x1) / 2,
    y: y + foot,
    anchor: "middle",
    leader: { kind: "line", x0, y0: y, x1, y1: y, air: end },
  });
  const spots = Array.from({ length: reach / step }, (_, index) => (index + 1) * step).flatMap((far) => [
    spotAt(top - far, -above),
    spotAt(bottom + far, below),
  ]);
  const label: Label = { of: "belt", lines: [{ text: words.running(stations.length, format.amount(mw, "mw")), strong: true }], spots };
  return placeLabels([label], taken, sheetOf(view.width, view.height));
}

/** The words, and a bracket that opens towards the belt. */
export function drawBelt({ document }: Stage, { label, spot }: PlacedLabel): SVGElement[] {
  const { leader, x, y } = spot;
  if (leader === undefined) return [];
  const opens = y < leader.y0 ? end : -end;
  const d = `M${leader.x0.toFixed(1)} ${leader.y0 + opens}v${-opens}H${leader.x1.toFixed(1)}v${opens}`;
  return [
    svgElement(document, "path", { d, class: "bracket" }),
    ...label.lines.map(({ text }) => svgElement(document, "text", { x, y, "text-anchor": "middle", class: "small strong halo" }, [text])),
  ];
}
