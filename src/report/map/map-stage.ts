import type { Format } from "../../kit/i18n/format.ts";
import type { Ground } from "./bleed.ts";
import type { MapView } from "./map-view.ts";

/** A point of the map in degrees. */
export interface MapPoint {
  readonly id: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly lon: number;
  readonly lat: number;
}

/** What the ground of every map is drawn with. */
export interface MapStage {
  readonly document: Document;
  readonly view: MapView;
  readonly format: Format;
  /** Its ground, where that runs on beyond the edges of the view. */
  readonly ground?: Ground | undefined;
}

export const isInView = ({ view }: Pick<MapStage, "view">, x: number, y: number): boolean =>
  x > 4 && y > 4 && x < view.width - 4 && y < view.height - 4;

/** A round number of kilometres that is about a seventh of the map wide. */
export const scaleKm = ({ width, pixelsPerKm }: MapView): number => [50, 20, 10, 5, 2].find((km) => km * pixelsPerKm < width / 6) ?? 1;
