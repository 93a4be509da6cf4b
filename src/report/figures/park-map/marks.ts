import { svgElement } from "../../../kit/drawing/svg.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { innerLabel, type PlacedProject, projectMark } from "../../projects/mark.ts";
import type { PlacedCallout } from "./callouts.ts";
import type { Anchor } from "./site-callouts.ts";
import type { Stage } from "./viewport.ts";

/** From the top of a line to its foot. */
const foot = 11.5;

/** A park as a square of its area. */
export const drawSquare = ({ document }: Stage, { site, x, y, half }: Anchor): SVGElement =>
  svgElement(document, "rect", {
    ...{ x: x - half, y: y - half, width: half * 2, height: half * 2 },
    ...{ class: `park pinned ${site.kind}`, "data-key": site.id },
  });

function drawLines({ document }: Stage, { callout, text }: PlacedCallout): SVGElement[] {
  const shared = { x: text.x, "text-anchor": text.anchor === "start" ? undefined : text.anchor };
  return callout.lines.map((line, index) => {
    const y = text.y + foot + index * typeScale.small.line;
    return svgElement(document, "text", { ...shared, y, class: index === 0 ? "strong halo" : "small halo" }, [line]);
  });
}

/** Leader, ring, projects, and the words over all of them. */
export function drawCallout(stage: Stage, placed: PlacedCallout): SVGElement[] {
  const { document, format } = stage;
  const { callout, ring, leader } = placed;
  const projects = callout.cluster.members.map(({ dot, r, x, y }): PlacedProject => ({ dot, r, x: ring.x + x, y: ring.y + y }));
  const amount = ({ dot: { capital } }: PlacedProject) => (capital === null ? "" : format.number(Math.round(capital)));
  const line = leader && { x1: leader.x0, y1: leader.y0, x2: leader.x1, y2: leader.y1 };
  const disc = { cx: ring.x, cy: ring.y, r: ring.r, class: callout.anchor === null ? "callout nowhere" : "callout" };
  return [
    ...(line ? [svgElement(document, "line", { ...line, class: "leader", "data-key": `${callout.id}:leader` })] : []),
    ...(ring.r > 0 ? [svgElement(document, "circle", { ...disc, "data-key": `${callout.id}:callout` })] : []),
    ...projects.map((project) => projectMark(document, project)),
    ...projects.flatMap((project) => innerLabel(document, project, amount(project))),
    ...drawLines(stage, placed),
  ];
}
