import { geoPath } from "d3";
import sharp from "sharp";
import { feature } from "topojson-client";
import type { BaseMap } from "../base-map.ts";
import { fit, frame } from "../projection.ts";

const folder = "src/report/map/relief";

/** The sources show the frame of all maps, on the Mercator plane, this many pixels wide. */
export const frameWidth = 2800;

/** One value a pixel, 0 to 255, from the top left. */
export type Layer = Uint8Array;

/** The surface within the frame, pixel by pixel. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  /** 128 is flat; lighter is turned to the light, darker from it. */
  readonly shade: Layer;
  /** Metres above the sea, divided by 6; estimated, and peaks come out too low. */
  readonly heights: Layer;
  /** Metres below it, times 2. */
  readonly depths: Layer;
  /** 255 within the province, and on all land. */
  readonly province: Layer;
  readonly land: Layer;
  /** The same land out of focus: what lies near a coast. */
  readonly nearLand: Layer;
}

type Size = Pick<Surface, "width" | "height">;

const read = async (name: string, { width, height }: Size): Promise<Layer> =>
  sharp(`${folder}/${name}.avif`).resize(width, height, { fit: "fill", kernel: "cubic" }).toColourspace("b-w").raw().toBuffer();

/** A layer that is 255 inside path data. */
const inside = async (path: string, { width, height }: Size): Promise<Layer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/><path d="${path}" fill="#fff"/></svg>`,
    ),
  )
    .removeAlpha()
    .toColourspace("b-w")
    .raw()
    .toBuffer();

const blurred = async (layer: Layer, { width, height }: Size, sigma: number): Promise<Layer> =>
  sharp(layer, { raw: { width, height, channels: 1 } })
    .blur(sigma)
    .toColourspace("b-w")
    .raw()
    .toBuffer();

/** Reads the sources and lays them on the land of the base map. */
export async function readSurface(map: BaseMap): Promise<Surface> {
  const { projection, height } = fit(frame, frameWidth);
  const size = { width: frameWidth, height };
  const draw = geoPath(projection).digits(1);
  const { province, neighbours } = map.objects;
  const own = draw(feature(map, province)) ?? "";
  const [shade, heights, depths, provinceLayer, land] = await Promise.all([
    ...["shade", "heights", "depths"].map((name) => read(name, size)),
    inside(own, size),
    inside(own + (draw(feature(map, neighbours)) ?? ""), size),
  ]);
  if (!shade || !heights || !depths || !provinceLayer || !land) throw new Error("A layer of the relief is missing");
  return { ...size, shade, heights, depths, province: provinceLayer, land, nearLand: await blurred(land, size, 14) };
}
