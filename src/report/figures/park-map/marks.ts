import { isNarrow } from "../../../kit/drawing/chart.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { innerLabel, type PlacedProject, projectMark } from "../../projects/mark.ts";
import { type PlacedCallout, projectsOf } from "./callouts.ts";
import type { ParkMapSeries } from "./series.ts";
import type { Anchor } from "./site-callouts.ts";
import type { Stage } from "./viewport.ts";

/** From the top of a line to its foot. */
const foot = 11.5;

/** Where a scene speaks of some parks, they stand out and all others step back. */
const standingOf = ({ scene: { focus } }: Stage, id: string): "meant" | "quiet" | undefined =>
  focus.length === 0 ? undefined : focus.includes(id) ? "meant" : "quiet";
const classed = (...names: readonly (string | undefined)[]): string => names.filter((name) => name !== undefined).join(" ");

/** The district in which most projects lie, as an outline, in a view of the whole province. */
export function drawMajority({ document, scene, view }: Stage, majority: ParkMapSeries["majority"]): SVGElement[] {
  if (scene.zoomed || majority === null) return [];
  return [svgElement(document, "path", { d: view.outlineOf(majority.district), class: "majority" })];
}

/** A park as a square of its area. */
export const drawSquare = (stage: Stage, { site, x, y, half }: Anchor): SVGElement =>
  svgElement(stage.document, "rect", {
    ...{ x: x - half, y: y - half, width: half * 2, height: half * 2 },
    ...{ class: classed("park pinned", site.kind, standingOf(stage, site.id)), "data-key": site.id },
  });

function drawLines({ document }: Stage, { callout, text }: PlacedCallout, standing?: "meant" | "quiet"): SVGElement[] {
  // A name alone that steps back weighs less than those of which the scene speaks.
  const isAside = standing === "quiet" && callout.lines.length === 1;
  const shared = { x: text.x, "text-anchor": text.anchor === "start" ? undefined : text.anchor };
  return callout.lines.map((line, index) => {
    const y = text.y + foot + index * typeScale.small.line;
    const style = index > 0 ? "small halo" : isAside ? "halo" : "strong halo";
    return svgElement(document, "text", { ...shared, y, class: style }, [line]);
  });
}

/** Leader, ring, projects, and the words over all of them. */
export function drawCallout(stage: Stage, placed: PlacedCallout): SVGElement[] {
  const { document, format, view } = stage;
  const { callout, ring, leader } = placed;
  const projects = projectsOf(placed);
  const amount = ({ dot: { capital } }: PlacedProject) => (capital === null ? "" : format.number(Math.round(capital)));
  const line = leader && { x1: leader.x0, y1: leader.y0, x2: leader.x1, y2: leader.y1 };
  const standing = callout.isFinding ? "meant" : standingOf(stage, callout.id);
  const quiet = standing === "quiet" ? standing : undefined;
  // On a phone the only names inside marks are those of which the scene speaks.
  const inside = quiet && isNarrow(view.width) ? [] : projects;
  // A finding is no mark with a row of its own.
  const leads = callout.isFinding ? undefined : `${callout.id}:leader`;
  const disc = { cx: ring.x, cy: ring.y, r: ring.r, class: classed("callout", callout.anchor === null ? "nowhere" : undefined, standing) };
  return [
    ...(line ? [svgElement(document, "line", { ...line, class: classed("leader", standing), "data-key": leads })] : []),
    ...(ring.r > 0 ? [svgElement(document, "circle", { ...disc, "data-key": `${callout.id}:callout` })] : []),
    ...projects.map((project) => projectMark(document, project, quiet)),
    ...inside.flatMap((project) => innerLabel(document, project, amount(project), quiet)),
    ...drawLines(stage, placed, standing),
  ];
}
