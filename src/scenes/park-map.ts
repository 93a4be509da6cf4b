import type { ParkMapScene } from "../charts/park-map.ts";

/**
 * West, south, east, north. Every view stays inside the data's own frame (106–108.6° E, 20.4–22° N), so that its cut edge is never seen,
 * and shows a province, not the country.
 */
export const parkMapScenes = {
  province: { bounds: { wide: [106.22, 20.52, 108.36, 21.88], narrow: [106.36, 20.5, 108.16, 21.9] }, zoomed: false },
  "quang-yen": { bounds: { wide: [106.56, 20.75, 107.14, 21.12], narrow: [106.65, 20.66, 107.1, 21.2] }, zoomed: true },
  "hai-ha": { bounds: { wide: [107.46, 21.12, 108.32, 21.66], narrow: [107.54, 21.0, 108.2, 21.68] }, zoomed: true },
} as const satisfies Record<string, ParkMapScene>;
