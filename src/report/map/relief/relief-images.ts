import type { Raster } from "../../../kit/report.ts";
import type { Bounds } from "../projection.ts";
import made from "./made/images.json" with { type: "json" };

/** Where `npm run relief` puts what it makes. */
export const madeFolder = "src/report/map/relief/made";

/** An image of the relief, and the degrees from edge to edge of it. */
export interface ReliefImage {
  readonly name: string;
  readonly bounds: Bounds;
}

/** From the whole frame to the smallest part of it. */
export const reliefImages: readonly ReliefImage[] = made.map(({ name, bounds: [west = 0, south = 0, east = 0, north = 0] }) => ({
  name,
  bounds: [west, south, east, north],
}));

const covers = ([west, south, east, north]: Bounds, view: Bounds): boolean =>
  west <= view[0] && south <= view[1] && east >= view[2] && north >= view[3];

/** The image with most pixels for a view: the smallest that covers it, else that of the whole frame, which fades at its edges. */
export const imageFor = (view: Bounds): ReliefImage | undefined =>
  reliefImages.findLast(({ bounds }) => covers(bounds, view)) ?? reliefImages[0];

/** Their files, for the kit. */
export const reliefRasters: Readonly<Record<string, Raster>> = Object.fromEntries(
  reliefImages.map(({ name }) => [
    name,
    { large: `${madeFolder}/${name}.large.jpg`, medium: `${madeFolder}/${name}.medium.jpg`, small: `${madeFolder}/${name}.small.jpg` },
  ]),
);
