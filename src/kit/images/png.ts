import { crc32, deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits for each of red, green, blue, opacity; no interlace. */
const form = [8, 6, 0, 0, 0];

function chunk(type: string, content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length);
  bytes.write(type, 4, "latin1");
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), content.length + 8);
  return bytes;
}

/**
 * Pixels as a PNG whose rows are not filtered: the even areas of a chart pack a third smaller so than resvg's own, in half the time.
 *
 * @param pixels four bytes each, row by row
 */
function encode(pixels: Buffer, width: number, height: number): Buffer {
  const row = width * 4;
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) pixels.copy(rows, y * (row + 1) + 1, y * row, (y + 1) * row);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set(form, 8);
  const packed = deflateSync(rows, { level: 6, memLevel: 9 });
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", packed), chunk("IEND", new Uint8Array())]);
}

/** Pixels of an outlined picture. No font of the machine is asked, so that every machine paints the same. */
export function pngOf(svg: string, zoom: number): Buffer {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: "zoom", value: zoom } }).render();
  return encode(pixels, width, height);
}
