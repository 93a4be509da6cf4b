import { svgElement } from "../../kit/drawing/svg.ts";
import type { BaseMap } from "./base-map.ts";
import { type MapView, mapView } from "./map-view.ts";
import { type Margins, withMargins } from "./projection.ts";

/**
 * How far a ground runs on that fills a stage, in the pixels of a wide map: to the left below the text, up behind the title, and a little
 * to the other sides, for the picture stands in the lower right corner of its stage (src/styles/motion.css).
 */
const margins: Margins = { left: 1000, top: 300, right: 100, bottom: 120 };

/** What a map stands on where it fills a stage: a wider view at the same scale, and where its corner lies in the map. */
export interface Ground {
  readonly view: MapView;
  readonly x: number;
  readonly y: number;
}

/** What the key of a map stands on where the ground runs on below it, from `top` on: hills would run through its words. */
export const drawKeyGround = (document: Document, ground: Ground | undefined, top: number): SVGElement[] =>
  ground === undefined
    ? []
    : [
        svgElement(document, "rect", {
          x: ground.x,
          y: top,
          width: ground.view.width,
          height: ground.y + ground.view.height - top,
          class: "key-ground",
        }),
      ];

export const groundBeyond = (map: BaseMap, { bounds, width }: MapView): Ground => ({
  view: mapView(map, withMargins(bounds, width, margins), margins.left + width + margins.right),
  x: -margins.left,
  y: -margins.top,
});
