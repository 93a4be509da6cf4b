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

export const groundBeyond = (map: BaseMap, { bounds, width }: MapView): Ground => ({
  view: mapView(map, withMargins(bounds, width, margins), margins.left + width + margins.right),
  x: -margins.left,
  y: -margins.top,
});
