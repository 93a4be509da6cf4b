import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { fontFiles } from "../images/fonts.ts";

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each pixel, row by row. */
  readonly bytes: Uint8Array;
}

/** A channel that moves by no more than this, of 255, looks the same: so far may a palette of 256 colours miss the edge of a letter. */
const tolerance = 32;

/** The pixels of a PNG, or of an SVG as it is drawn at its own size in our fonts. */
async function pixelsOf(file: Buffer, isSvg: boolean): Promise<Pixels> {
  if (isSvg) {
    const { pixels, width, height } = new Resvg(file.toString(), { font: { fontFiles, loadSystemFonts: false } }).render();
    return { width, height, bytes: pixels };
  }
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

/** Share of the pixels that look different in two pictures of one size, 0 to 1. */
function differentShare({ bytes: one, width, height }: Pixels, { bytes: other }: Pixels): number {
  let different = 0;
  for (let pixel = 0; pixel < one.length; pixel += 4)
    if ([0, 1, 2, 3].some((channel) => Math.abs((one[pixel + channel] ?? 0) - (other[pixel + channel] ?? 0)) > tolerance)) different += 1;
  return different / (width * height);
}

/**
 * How a picture differs from what it was: the share of pixels that look different, 0 to 1, or both sizes where they are not the same.
 *
 * @param isSvg else they are PNGs
 */
export async function pictureDifference(
  before: Buffer,
  after: Buffer,
  isSvg: boolean,
): Promise<number | { before: string; after: string }> {
  const [one, other] = await Promise.all([pixelsOf(before, isSvg), pixelsOf(after, isSvg)]);
  const size = ({ width, height }: Pixels): string => `${width} × ${height}`;
  return size(one) === size(other) ? differentShare(one, other) : { before: size(one), after: size(other) };
}
