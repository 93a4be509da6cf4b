import type { ZoomView } from "d3";
import { type Paint, paintOf } from "./mark.ts";

/** One shape of a map: its data, or, where it has none, its box. */
export interface Layer {
  readonly data: string;
  readonly box: readonly [width: number, height: number] | undefined;
  readonly paint: Paint;
}

/** The map that marks stand on, as one picture draws it. Its view is the middle and the width of what it shows, on a plane common to all. */
export interface Basemap {
  readonly view: ZoomView;
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
}

const layerOf = (element: Element): Layer => ({
  data: element.getAttribute("d") ?? "",
  box: element.tagName === "rect" ? [Number(element.getAttribute("width")), Number(element.getAttribute("height"))] : undefined,
  paint: paintOf(element),
});

/** The basemap of a picture: `svg.map` with data-view="middle-x middle-y width"; undefined for a picture without a map. */
export function basemapIn(picture: Element): Basemap | undefined {
  const map = picture.querySelector<SVGElement>("svg.map[data-view]");
  const [x, y, w] = (map?.dataset["view"] ?? "").split(" ").map(Number);
  if (map === null || x === undefined || y === undefined || w === undefined) return undefined;
  return {
    view: [x, y, w],
    width: Number(map.getAttribute("width")),
    height: Number(map.getAttribute("height")),
    layers: [...map.children].map(layerOf),
  };
}
