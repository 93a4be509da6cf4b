import { svgElement } from "../../kit/drawing/svg.ts";
import { rasterHref } from "../../kit/drawing/raster.ts";
import type { MapStage } from "./map-stage.ts";
import { imageFor } from "./relief/relief-images.ts";

/** Light and shadow of the surface, over all that is filled and below all lines. */
function drawRelief({ document, view }: MapStage): SVGElement[] {
  const image = imageFor(view.bounds);
  if (image === undefined) return [];
  const [west, south, east, north] = image.bounds;
  const [left, top] = view.project(west, north);
  const [right, bottom] = view.project(east, south);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return [svgElement(document, "image", { href: rasterHref(image.name), ...box, preserveAspectRatio: "none", class: "relief" })];
}

/** Sea, lands and borders. An svg inside the svg cuts the land at the edge of the map, which a path alone would outline. */
export function drawBase(stage: MapStage): SVGElement {
  const { document, view } = stage;
  const { width, height, onPlane } = view;
  const path = (d: string, className: string) => (d === "" ? [] : [svgElement(document, "path", { d, class: className })]);
  return svgElement(document, "svg", { width, height, class: "map", "data-view": `${onPlane.cx} ${onPlane.cy} ${onPlane.w}` }, [
    svgElement(document, "rect", { width, height, class: "sea" }),
    ...path(view.neighbours, "land-far"),
    ...path(view.abroad, "land-far abroad"),
    ...path(view.province, "land"),
    ...drawRelief(stage),
    ...path(view.borders, "border"),
    ...path(view.districts, "district"),
  ]);
}
