import type { PlacedLabel } from "./labels.ts";
import { svgElement } from "./svg.ts";
import { typeScale } from "./type-scale.ts";

/** The words of a label where they found room. */
export const drawLabelWords = (document: Document, { label, spot: { x, y, anchor } }: PlacedLabel): SVGElement[] =>
  label.lines.map(({ text, strong }, index) => {
    const at = { x, "text-anchor": anchor === "start" ? undefined : anchor, y: y + index * typeScale.small.line };
    return svgElement(document, "text", { class: strong ? "small strong halo" : "small halo", ...at }, [text]);
  });

/** The words of a label, and the line that leads to its mark where they stand apart. */
export function drawLabel(document: Document, placed: PlacedLabel): SVGElement[] {
  const { leader } = placed.spot;
  const ends = leader && { x1: leader.x0, y1: leader.y0, x2: leader.x1, y2: leader.y1 };
  const line = ends && svgElement(document, "line", { class: "leader", ...ends, "data-key": `${placed.label.of}:leader` });
  return [...(line ? [line] : []), ...drawLabelWords(document, placed)];
}
