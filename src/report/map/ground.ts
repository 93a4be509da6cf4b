import { svgElement } from "../../kit/drawing/svg.ts";
import type { MapStage } from "./map-stage.ts";

/** Sea, lands and borders. An svg inside the svg cuts the land at the edge of the map, which a path alone would outline. */
export function drawBase({ document, view }: MapStage): SVGElement {
  const { width, height, onPlane } = view;
  const path = (d: string, className: string) => (d === "" ? [] : [svgElement(document, "path", { d, class: className })]);
  return svgElement(document, "svg", { width, height, class: "map", "data-view": `${onPlane.cx} ${onPlane.cy} ${onPlane.w}` }, [
    svgElement(document, "rect", { width, height, class: "sea" }),
    ...path(view.neighbours, "land-far"),
    ...path(view.abroad, "land-far abroad"),
    ...path(view.borders, "border"),
    ...path(view.province, "land"),
    ...path(view.districts, "district"),
  ]);
}
