/** Where a PNG says how wide and high it is: in the chunk that opens it. */
const pngWidthAt = 16;
const pngHeightAt = 20;
const pngMark = 0x89;

/**
 * Width and height of a picture as its own file says them, in pixels.
 *
 * @param bytes a PNG or a stand-alone SVG of ours
 * @throws Error for any other file
 */
export function dimensionsOf(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes[0] === pngMark) return { width: bytes.readUInt32BE(pngWidthAt), height: bytes.readUInt32BE(pngHeightAt) };
  const [root = ""] = /<svg[^>]*>/.exec(bytes.toString("utf8", 0, 2000)) ?? [];
  const side = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1]);
  const size = { width: side("width"), height: side("height") };
  if (!(size.width > 0 && size.height > 0)) throw new Error("Neither a PNG nor an SVG that says its size");
  return size;
}
