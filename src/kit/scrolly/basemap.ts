import type { ZoomView } from "d3";
import type { Paint } from "./mark.ts";
import { paintOf } from "./mark-reader.ts";

/** An image that lies over the shapes below it, in the picture's units. */
export interface ImageLayer {
  /** Absolute: a worker has no page from which an address could be relative. */
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How it is mixed with what is below: the canvas has the same words for it as CSS. */
  readonly blend: string;
}

/** One shape of a map: path data, or a box from the map's corner where there is none; or an image. */
export interface Layer {
  readonly image?: ImageLayer;
  readonly data: string;
  readonly box: readonly [width: number, height: number] | undefined;
  readonly paint: Paint;
}

/** The map below the marks, as one picture draws it, `width` by `height` in the picture's units, with its corner at `x` and `y`. */
export interface Basemap {
  readonly x: number;
  readonly y: number;
  /** The middle and the width of what it shows, in units of a plane that all basemaps of a passage share. */
  readonly view: ZoomView;
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
}

/** As its attributes say; what they leave out is nought. */
function boxOf(element: Element): Pick<ImageLayer, "x" | "y" | "width" | "height"> {
  const number = (name: string): number => Number(element.getAttribute(name));
  return { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
}

function imageOf(element: Element): ImageLayer {
  return {
    href: new URL(element.getAttribute("href") ?? "", element.ownerDocument.baseURI).href,
    ...boxOf(element),
    blend: getComputedStyle(element).mixBlendMode,
  };
}

const layerOf = (element: Element): Layer => ({
  ...(element.tagName === "image" && { image: imageOf(element) }),
  data: element.getAttribute("d") ?? "",
  box: element.tagName === "rect" ? [Number(element.getAttribute("width")), Number(element.getAttribute("height"))] : undefined,
  paint: paintOf(element),
});

/** The basemap of a picture: `svg.map` with data-view="middle-x middle-y width". Undefined for a picture without one. */
export function basemapIn(picture: Element): Basemap | undefined {
  const map = picture.querySelector<SVGElement>("svg.map[data-view]");
  const [x, y, width] = (map?.dataset["view"] ?? "").split(" ").map(Number);
  if (map === null || x === undefined || y === undefined || width === undefined) return undefined;
  return {
    view: [x, y, width],
    ...boxOf(map),
    layers: [...map.children].map(layerOf),
  };
}
