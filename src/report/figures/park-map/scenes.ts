import type { ParkMapScene } from "./chart.ts";

/**
 * Bounds are west, south, east, north. Every view stays inside the data's own frame (106–108.6° E, 20.4–22° N), so that its cut edge is
 * never seen, and shows a province, not the country. Wishes keep the lenses off the coast that they stand for, and off the islands.
 */
export const parkMapScenes = {
  province: {
    zoomed: false,
    bounds: { wide: [106.22, 20.52, 108.36, 21.88], narrow: [106.36, 20.5, 108.16, 21.9] },
    wishes: {
      wide: {
        "song-khoai": [106.71, 21.36],
        "dong-mai": [107.07, 21.4],
        "viet-hung": [107.08, 21.1],
        "dam-nha-mac": [106.66, 20.9],
        "nam-tien-phong": [106.72, 20.77],
        "bac-tien-phong": [107.03, 20.72],
        "texhong-hai-ha": [108.08, 21.05],
      },
      narrow: {
        "song-khoai": [106.6, 21.4],
        "dong-mai": [106.96, 21.4],
        "viet-hung": [107.12, 20.86],
        "dam-nha-mac": [106.5, 20.84],
        "nam-tien-phong": [107.0, 20.68],
        "bac-tien-phong": [106.76, 20.5],
        "texhong-hai-ha": [107.88, 20.78],
      },
    },
  },
  "quang-yen": {
    zoomed: true,
    bounds: { wide: [106.56, 20.75, 107.14, 21.12], narrow: [106.65, 20.66, 107.1, 21.2] },
    wishes: {
      wide: {
        "song-khoai": [106.687, 20.935],
        "dong-mai": [106.892, 20.975],
        "viet-hung": [106.965, 20.945],
        "dam-nha-mac": [106.815, 20.818],
        "nam-tien-phong": [106.862, 20.785],
        "bac-tien-phong": [106.945, 20.835],
      },
      narrow: {
        "song-khoai": [106.73, 20.82],
        "dong-mai": [106.83, 21.04],
        "viet-hung": [107.0, 21.0],
        "dam-nha-mac": [106.89, 20.87],
        "nam-tien-phong": [106.9, 20.8],
        "bac-tien-phong": [106.79, 20.64],
      },
    },
  },
  "hai-ha": {
    zoomed: true,
    bounds: { wide: [107.46, 21.12, 108.32, 21.66], narrow: [107.54, 21.0, 108.2, 21.68] },
    wishes: { wide: { "texhong-hai-ha": [108.165, 21.402] }, narrow: { "texhong-hai-ha": [107.99, 21.07] } },
  },
} as const satisfies Record<string, ParkMapScene>;
