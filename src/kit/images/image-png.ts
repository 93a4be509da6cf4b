import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { fontFiles } from "./fonts.ts";

/**
 * A chart has few colours: a palette of 256 halves its bytes and moves no pixel by more than a tenth of a colour. The least effort, for
 * more of it takes three times as long and saves nothing; no dithering, for it would sprinkle even areas.
 */
const options = { palette: true, effort: 1, dither: 0, compressionLevel: 9 } as const;

/** Pixels of a picture. No font of the machine is asked, so that every machine paints the same. */
export function pngOf(svg: string, zoom: number): Promise<Buffer> {
  const { pixels, width, height } = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false },
    fitTo: { mode: "zoom", value: zoom },
  }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(options)
    .toBuffer();
}
