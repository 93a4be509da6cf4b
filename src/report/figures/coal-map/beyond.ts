import { drawLabelWords } from "../../../kit/drawing/draw-label.ts";
import { type Label, placeLabels, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { type Box, type Line, type Shape, sheetOf } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { linesOf } from "./labels.ts";
import type { Mark } from "./marks.ts";
import type { CoalMapSeries, PlacedSite } from "./series.ts";
import type { Stage } from "./stage.ts";

const { small } = typeScale;
/** From an arrow's tip to the edge of the map, its length, that of the strokes of its head, and from its tail to its words. */
const arrow = { edge: 5, length: 18, head: 6, gap: 5 };
/** How far along the edge a pointer may slide, and in which steps that is tried. */
const slide = { reach: 100, step: 5 };

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** An arrow whose tip stands at a point and that points on to another. */
function arrowTo(tip: readonly [number, number], [x, y]: readonly [number, number]): Line {
  const far = Math.hypot(x - tip[0], y - tip[1]) || 1;
  const [across, down] = [(x - tip[0]) / far, (y - tip[1]) / far];
  return { kind: "line", x0: tip[0] - across * arrow.length, y0: tip[1] - down * arrow.length, x1: tip[0], y1: tip[1] };
}

/** At the edge where a line of sight would leave the map, or as near to it as there is room. */
function spotsTowards({ view }: Stage, { lon, lat }: PlacedSite, lines: number): Spot[] {
  const target = view.project(lon, lat);
  const { edge } = arrow;
  const [x, y] = [clamp(target[0], edge, view.width - edge), clamp(target[1], edge, view.height - edge)];
  const isAside = target[0] < 0 || target[0] > view.width;
  const shifts = Array.from({ length: slide.reach / slide.step + 1 }, (_, index) => index * slide.step).flatMap((by) => [by, -by]);
  return shifts.map((by): Spot => {
    const leader = arrowTo(isAside ? [x, y + by] : [x + by, y], target);
    const anchor = leader.x0 > view.width / 2 ? "end" : "start";
    const gap = anchor === "end" ? -arrow.gap : arrow.gap;
    return { x: leader.x0 + gap, y: leader.y0 + small.size / 2 - 2 - ((lines - 1) * small.line) / 2, anchor, leader };
  });
}

/** Power stations that the view leaves out, which are spoken of as those in it are: each is pointed to from the edge, and told alike. */
export function placeBeyond(stage: Stage, { placed }: CoalMapSeries, marks: readonly Mark[], taken: readonly Shape[]): PlacedLabel[] {
  const shown = new Set(marks.map((mark) => mark.placed));
  const labels = placed
    .filter((place) => place.site.kind === "power-station" && !shown.has(place))
    .map((place): Label => {
      const lines = linesOf(stage, place);
      return { of: place.id, lines, spots: spotsTowards(stage, place, lines.length) };
    });
  const sheet: Box = sheetOf(stage.view.width, stage.view.height);
  return placeLabels(labels, taken, sheet);
}

/** The words, and an arrow drawn as a path: the pictures' letters have none. */
export function drawBeyond(stage: Stage, placed: PlacedLabel): SVGElement[] {
  const { leader } = placed.spot;
  if (leader === undefined) return [];
  const { x0, y0, x1, y1 } = leader;
  const back = Math.atan2(y0 - y1, x0 - x1);
  const stroke = (turn: number): string =>
    `${(x1 + Math.cos(back + turn) * arrow.head).toFixed(1)} ${(y1 + Math.sin(back + turn) * arrow.head).toFixed(1)}`;
  const tip = `${x1.toFixed(1)} ${y1.toFixed(1)}`;
  const d = `M${x0.toFixed(1)} ${y0.toFixed(1)}L${tip}M${stroke(0.6)}L${tip}L${stroke(-0.6)}`;
  return [
    svgElement(stage.document, "path", { d, class: "beyond", "data-key": placed.label.of }),
    ...drawLabelWords(stage.document, placed),
  ];
}
