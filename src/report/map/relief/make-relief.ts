import { writeFileSync } from "node:fs";
import sharp, { type Sharp } from "sharp";
import type { BaseMap } from "../base-map.ts";
import { type Bounds, fit, frame } from "../projection.ts";
import { coal, nightPainting, overlayPainting, painted } from "./paint.ts";
import { madeFolder, type ReliefImage, stageImage, wholeName } from "./relief-images.ts";
import { frameWidth, readSurface, type Surface } from "./surface.ts";

/** Width in pixels of the whole frame's image and of a close view's, which is hillier, in each size; and how well JPEG keeps them. */
const sizes = {
  large: { whole: 1600, close: 1600, quality: 60 },
  medium: { whole: 960, close: 640, quality: 62 },
  small: { whole: 600, close: 420, quality: 60 },
} as const;
/** The same of the one that all maps share which fill a stage. */
const stageSize = { width: frameWidth, quality: 48 };
/** Wherever the whole frame's image would be drawn from fewer pixels, a view gets an image of its own. */
const fewestPixels = 700;
/** Degrees around a view that its own image covers as well. */
const around = 0.01;

const whole: ReliefImage = { name: wholeName, bounds: frame };

const overlap = (one: Bounds, other: Bounds): boolean => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
const union = (one: Bounds, other: Bounds): Bounds => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

/** Areas of views: those that overlap are one. */
function joined(views: readonly Bounds[]): Bounds[] {
  const areas: Bounds[] = [];
  for (const view of views) {
    const at = areas.findIndex((area) => overlap(area, view));
    if (at === -1) areas.push(view);
    else areas[at] = union(areas[at] ?? view, view);
  }
  return areas;
}

const grown = ([west, south, east, north]: Bounds): Bounds => [
  Math.max(frame[0], west - around),
  Math.max(frame[1], south - around),
  Math.min(frame[2], east + around),
  Math.min(frame[3], north + around),
];

/** The images that a map with these views is drawn on: the whole frame, and what some views show too close for it. */
export function imagesFor(views: readonly Bounds[]): ReliefImage[] {
  const pixels = ([west, , east]: Bounds): number => ((east - west) / (frame[2] - frame[0])) * sizes.large.whole;
  const close = joined(views.filter((view) => pixels(view) < fewestPixels).map(grown));
  return [whole, ...close.map((bounds, index) => ({ name: `relief-${index + 1}`, bounds }))];
}

interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const { projection } = fit(frame, frameWidth);
const round = (degrees: number): number => Number(degrees.toFixed(6));

/** Whole pixels of the frame's image, and the degrees that they are. */
function cropOf([west, south, east, north]: Bounds): { readonly crop: Crop; readonly bounds: Bounds } {
  const [left = 0, top = 0] = (projection([west, north]) ?? []).map(Math.round);
  const [right = 0, bottom = 0] = (projection([east, south]) ?? []).map(Math.round);
  const [w = 0, n = 0] = projection.invert?.([left, top]) ?? [];
  const [e = 0, s = 0] = projection.invert?.([right, bottom]) ?? [];
  return { crop: { left, top, width: right - left, height: bottom - top }, bounds: [round(w), round(s), round(e), round(n)] };
}

const imageOf = ({ width, height }: Surface, pixels: Uint8Array): Sharp => sharp(pixels, { raw: { width, height, channels: 3 } });

const jpeg = (image: Sharp, quality: number): Promise<Buffer> => image.jpeg({ quality, mozjpeg: true }).toBuffer();

/** A file that was made, and its bytes. */
export interface Made {
  readonly file: string;
  readonly bytes: number;
}

function write(name: string, content: Buffer | string): Made {
  const file = `${madeFolder}/${name}`;
  writeFileSync(file, content);
  return { file, bytes: content.length };
}

/** The light and shadow that maps are laid under, in both sizes, and the list of them. */
async function makeOverlays(surface: Surface, views: readonly Bounds[]): Promise<Made[]> {
  const image = imageOf(surface, painted(surface, overlayPainting));
  const images = imagesFor(views).map(({ name, bounds }) => ({ name, ...cropOf(bounds) }));
  const made = images.flatMap(({ name, crop }) =>
    Object.entries(sizes).map(async ([size, { quality, ...widths }]) => {
      const width = name === whole.name ? widths.whole : widths.close;
      const resized = image.clone().extract(crop).resize({ width, withoutEnlargement: true, kernel: "mitchell" });
      return write(`${name}.${size}.jpg`, await jpeg(resized, quality));
    }),
  );
  const list = `${JSON.stringify(
    images.map(({ name, bounds }) => ({ name, bounds })),
    null,
    2,
  )}\n`;
  const stage = await jpeg(image.clone().resize({ width: stageSize.width, kernel: "mitchell" }), stageSize.quality);
  return [...(await Promise.all(made)), write(`${stageImage.name}.large.jpg`, stage), write("images.json", list)];
}

/** What one screen shows of the relief by night: its bounds may reach beyond the frame. */
export interface NightView {
  readonly name: string;
  readonly bounds: Bounds;
  /** Pixels. */
  readonly width: number;
}

/** The relief by night within some bounds; what lies outside the frame is coal. */
async function makeNight(night: Sharp, { name, bounds, width }: NightView): Promise<Made[]> {
  const view = fit(bounds, width);
  const [left = 0, top = 0] = (view.projection([frame[0], frame[3]]) ?? []).map(Math.round);
  const [right = 0, bottom = 0] = (view.projection([frame[2], frame[1]]) ?? []).map(Math.round);
  const scaled = night.clone().resize(right - left, bottom - top, { fit: "fill" });
  // Room on all sides first: sharp cuts only what is there.
  const room = {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.max(0, width - right),
    bottom: Math.max(0, view.height - bottom),
  };
  const extended = await scaled
    .extend({ ...room, background: { r: coal[0], g: coal[1], b: coal[2] } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const cut = sharp(extended).extract({ left: Math.max(0, -left), top: Math.max(0, -top), width, height: view.height });
  return [
    write(`${name}.avif`, await cut.clone().avif({ quality: 48, effort: 7 }).toBuffer()),
    write(`${name}.jpg`, await jpeg(cut.clone(), 55)),
  ];
}

/** What is to be made beside the image of the whole frame. */
export interface ReliefViews {
  /** Views of the maps. */
  readonly maps: readonly Bounds[];
  readonly nights: readonly NightView[];
}

/** Makes every image of the relief anew from the sources beside this module. */
export async function makeRelief(map: BaseMap, { maps, nights }: ReliefViews): Promise<Made[]> {
  const surface = await readSurface(map);
  const night = imageOf(surface, painted(surface, nightPainting));
  const nightImages = await Promise.all(nights.map((view) => makeNight(night, view)));
  return [...(await makeOverlays(surface, maps)), ...nightImages.flat()];
}
