import { geoMercator, type GeoPermissibleObjects, type GeoProjection } from "d3";

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What is known of the province and around it, and may be shown: the base map reaches a little farther, and the relief ends here. */
export const frame: Bounds = [106.2, 20.4, 108.5, 21.95];

/** Mercator fitted to the width; the height follows from the bounds. */
export function fit([west, south, east, north]: Bounds, width: number): { projection: GeoProjection; height: number } {
  const corners: GeoPermissibleObjects = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  };
  const projection = geoMercator().fitWidth(width, corners);
  const [, bottom] = projection([west, south]) ?? [0, 0];
  return { projection, height: Math.round(bottom) };
}

/** How much more of the ground than its bounds a map shows, in pixels. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bounds of a map of this width with so much more on its sides. */
export function withMargins(bounds: Bounds, width: number, { left, top, right, bottom }: Margins): Bounds {
  const { projection } = fit(bounds, width);
  const south = projection([bounds[0], bounds[1]])?.[1] ?? 0;
  const [west, north] = projection.invert?.([-left, -top]) ?? [bounds[0], bounds[3]];
  const [east, least] = projection.invert?.([width + right, south + bottom]) ?? [bounds[2], bounds[1]];
  return [west, least, east, north];
}

/** What is shown of the north and the south beyond the bounds, equally, so that a map of this width is at least so high; never beyond `limits`. */
export function grownTo([west, south, east, north]: Bounds, width: number, height: number, limits: Bounds): Bounds {
  const { projection } = fit([west, south, east, north], width);
  const bottom = projection([west, south])?.[1] ?? 0;
  const more = Math.max(0, height - bottom) / 2;
  const latitude = (y: number): number => projection.invert?.([0, y])?.[1] ?? 0;
  return [west, Math.max(limits[1], latitude(bottom + more)), east, Math.min(limits[3], latitude(-more))];
}
