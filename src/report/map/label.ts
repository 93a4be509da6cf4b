import type { PlacedLabel } from "../../kit/drawing/labels.ts";
import { svgElement } from "../../kit/drawing/svg.ts";
import { typeScale } from "../../kit/drawing/type-scale.ts";
import type { MapStage } from "./map-stage.ts";

/** The words of a mark, and the line that leads to it where they stand apart. */
export function drawLabel({ document }: Pick<MapStage, "document">, { label, spot }: PlacedLabel): SVGElement[] {
  const { leader } = spot;
  const line = leader && { x1: leader.x0, y1: leader.y0, x2: leader.x1, y2: leader.y1, class: "leader" };
  const shared = { x: spot.x, "text-anchor": spot.anchor === "start" ? undefined : spot.anchor };
  return [
    ...(line ? [svgElement(document, "line", line)] : []),
    ...label.lines.map(({ text, strong }, index) =>
      svgElement(document, "text", { ...shared, y: spot.y + index * typeScale.small.line, class: `small${strong ? " strong" : ""} halo` }, [
        text,
      ]),
    ),
  ];
}
