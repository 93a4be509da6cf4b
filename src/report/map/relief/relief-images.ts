import type { Raster } from "../../../kit/report.ts";
import { type Bounds, frame } from "../projection.ts";
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

/** The image of the whole frame. */
export const wholeName = "relief";

/** The whole frame in more pixels, for maps that fill a stage: from one view to the next the same. */
export const stageImage: ReliefImage = { name: "relief-stage", bounds: frame };

const filesOf = (name: string): Raster => ({
  large: `${madeFolder}/${name}.large.jpg`,
  medium: `${madeFolder}/${name}.medium.jpg`,
  small: `${madeFolder}/${name}.small.jpg`,
});

/** Their files, for the kit. A stage is only on the story's page, which fetches what is large. */
export const reliefRasters: Readonly<Record<string, Raster>> = Object.fromEntries([
  ...reliefImages.map(({ name }) => [name, filesOf(name)] as const),
  [stageImage.name, { ...filesOf(wholeName), large: filesOf(stageImage.name).large }],
]);
