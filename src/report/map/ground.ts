import { svgElement } from "../../kit/drawing/svg.ts";
import { rasterHref } from "../../kit/drawing/raster.ts";
import type { MapStage } from "./map-stage.ts";
import type { MapView } from "./map-view.ts";
import { imageFor, type ReliefImage, stageImage } from "./relief/relief-images.ts";

/** Light and shadow of the surface, over all that is filled and below all lines. */
function drawRelief(document: Document, view: MapView, image: ReliefImage | undefined): SVGElement[] {
  if (image === undefined) return [];
  const [west, south, east, north] = image.bounds;
  const [left, top] = view.project(west, north);
  const [right, bottom] = view.project(east, south);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return [svgElement(document, "image", { href: rasterHref(image.name), ...box, preserveAspectRatio: "none", class: "relief" })];
}

/** Sea, lands and borders. An svg inside the svg cuts the land at the edge of the map, which a path alone would outline. */
export function drawBase({ document, ...stage }: MapStage): SVGElement {
  const { view, x, y } = stage.ground ?? { view: stage.view, x: undefined, y: undefined };
  const { width, height, onPlane } = view;
  const path = (d: string, className: string) => (d === "" ? [] : [svgElement(document, "path", { d, class: className })]);
  const place = { x, y, width, height, class: "map", "data-view": `${onPlane.cx} ${onPlane.cy} ${onPlane.w}` };
  return svgElement(document, "svg", place, [
    svgElement(document, "rect", { width, height, class: "sea" }),
    ...path(view.neighbours, "land-far"),
    ...path(view.province, "land"),
    ...drawRelief(document, view, stage.ground ? stageImage : imageFor(view.bounds)),
    ...path(view.borders, "border"),
    ...path(view.districts, "district"),
  ]);
}
