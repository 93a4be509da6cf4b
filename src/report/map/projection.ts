import { geoMercator, type GeoPermissibleObjects, type GeoProjection } from "d3";

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

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
