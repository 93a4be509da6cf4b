import type { Surface } from "./surface.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** One pixel of the surface; each value from 0 to 1, light from -1 to 1. */
export interface Point {
  readonly light: number;
  readonly height: number;
  readonly depth: number;
  readonly province: number;
  readonly land: number;
  readonly nearLand: number;
}

/** Heights and depths from which on nothing grows warmer or darker, in metres. */
const [highest, deepest] = [1_000, 45];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const smooth = (share: number): number => share * share * (3 - 2 * share);
const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
const blend = (from: Colour, to: Colour, share: number): Colour => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
  mix(from[2], to[2], share),
];

/** Light so faint is the source's own noise: left in, it is squares on the plains, and costs the bytes that the hills need. */
const noise = 0.06;
const cleared = (light: number): number => (Math.sign(light) * Math.max(0, Math.abs(light) - noise)) / (1 - noise);

/** Flat ground in an image that is laid over a map in hard light: it changes nothing there. */
export const neutral = 128;

/**
 * The relief as light and shadow alone, to be laid over the map's own colours in hard light: grey is flat, and one image serves bright and
 * dark themes. Shadows are deeper than lights are bright, for a bright map has no room above it. The province's high ground
 * is a little warmer, deep water darker; neighbours are quiet.
 */
export function overlay({ light, height, depth, province, land }: Point): Colour {
  const shading = cleared(light) * 128 * (light < 0 ? 0.58 : 0.42) * land * mix(0.3, 1, province);
  const [warm, deep] = [clamp(height * 1.3 - 0.3) * land * province, depth * (1 - land)];
  const grey = neutral + shading;
  return [grey + 6 * warm - 18 * deep, grey - 6 * warm - 12 * deep, grey - 26 * warm - 9 * deep];
}

/** What the opening stands on: --coal of the stylesheet. */
export const coal: Colour = [20, 17, 14];
const plain: Colour = [42, 35, 28];
const peak: Colour = [112, 82, 60];
const shore: Colour = [26, 74, 70];
const shallow: Colour = [15, 41, 42];
const deepSea: Colour = [9, 19, 22];

/** The relief by night: the province brown, its neighbours nearly coal, the sea a dark jade that is brighter along the coast. */
export function night({ light, height, depth, province, land, nearLand }: Point): Colour {
  const own = blend(plain, peak, clamp(height * 1.5));
  const ground = blend([22, 19, 16], own, province);
  const lit = 1 + light * mix(0.5, light < 0 ? 0.9 : 1.15, province);
  const sea = blend(blend(shallow, deepSea, depth), shore, clamp(nearLand * 1.6 - 0.2) * 0.75);
  return blend(sea, [ground[0] * lit, ground[1] * lit, ground[2] * lit], land);
}

/** How far a pixel is from the frame's edge, as the share of its colour that is its own: the rest is what lies beyond. */
const inFrame = (x: number, y: number, { width, height }: Surface, margin: number): number =>
  smooth(clamp(Math.min(x, y, width - 1 - x, height - 1 - y) / margin));

interface Painting {
  readonly paint: (point: Point) => Colour;
  /** What the image fades into at the frame's edges, and over how many pixels. */
  readonly beyond: Colour;
  readonly margin: number;
}

export const overlayPainting: Painting = { paint: overlay, beyond: [neutral, neutral, neutral], margin: 60 };
export const nightPainting: Painting = { paint: night, beyond: coal, margin: 420 };

/** A whole image of the surface: red, green and blue of every pixel. */
export function painted(surface: Surface, { paint, beyond, margin }: Painting): Uint8Array {
  const { width, height, shade, heights, depths, province, land, nearLand } = surface;
  const pixels = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index += 1) {
    const at = (layer: Uint8Array): number => layer[index] ?? 0;
    const colour = paint({
      light: (at(shade) - 128) / 128,
      height: clamp((at(heights) * 6) / highest),
      depth: clamp(at(depths) / 2 / deepest),
      province: at(province) / 255,
      land: at(land) / 255,
      nearLand: at(nearLand) / 255,
    });
    const shown = blend(beyond, colour, inFrame(index % width, Math.floor(index / width), surface, margin));
    for (const [channel, value] of shown.entries()) pixels[index * 3 + channel] = Math.round(Math.min(255, Math.max(0, value)));
  }
  return pixels;
}
