import type { PlacedLabel } from "../../kit/drawing/labels.ts";
import { svgElement } from "../../kit/drawing/svg.ts";
import { typeScale } from "../../kit/drawing/type-scale.ts";
import type { MapStage } from "./map-stage.ts";

type Drawn = Pick<MapStage, "document">;

/** The words of a mark where they found room. */
export function drawWords({ document }: Drawn, { label, spot: { x, y, anchor } }: PlacedLabel): SVGElement[] {
  const shared = { x, "text-anchor": anchor === "start" ? undefined : anchor };
  return label.lines.map(({ text, strong }, index) => {
    const style = strong ? "small strong halo" : "small halo";
    return svgElement(document, "text", { ...shared, y: y + index * typeScale.small.line, class: style }, [text]);
  });
}

/** The words of a mark, and the line that leads to it where they stand apart. */
export function drawLabel(stage: Drawn, placed: PlacedLabel): SVGElement[] {
  const { leader } = placed.spot;
  const line = leader && { x1: leader.x0, y1: leader.y0, x2: leader.x1, y2: leader.y1, class: "leader" };
  return [...(line ? [svgElement(stage.document, "line", line)] : []), ...drawWords(stage, placed)];
}
