import { type Band, sides } from "./height.ts";

/** Taller than any embed: what is not meant to count is put so far below what is. Pixels. */
const far = 99_999;

/** 0 below a width of the frame, and `height` from it on. Widths are whole pixels, so a pixel is room enough to climb. */
const from = (width: number, height: number): string => `clamp(0px,(100cqw - ${width - 1}px)*${height},${height}px)`;

/** One layout's height: its words shrink by whole lines as the frame gets wider, its picture grows evenly. */
function layoutHeight(bands: readonly Band[]): string {
  const [first] = bands;
  if (first === undefined) throw new Error("A layout without a band");
  const drops = bands.slice(1).map(({ from: edge, constant }, index) => {
    const by = constant - (bands[index]?.constant ?? 0);
    return by < 0 ? ` - ${from(edge, -by)}` : ` + ${from(edge, by)}`;
  });
  return `${first.constant - Math.round(first.ratio * sides)}px + ${first.ratio}*min(100cqw,${first.cap}px)${drops.join("")}`;
}

/**
 * An embed's height at any width as one CSS value, for a frame in a box of `container-type: inline-size`. The frame is then right before
 * anything is loaded, and nothing moves when the embed comes. Where it is not understood the frame's `height` attribute holds.
 */
export function frameHeight(bands: readonly Band[]): string {
  const wideAt = bands.findIndex(({ ratio }, index) => index > 0 && ratio !== bands[index - 1]?.ratio);
  if (wideAt < 0) return `calc(${layoutHeight(bands)})`;
  const edge = from(bands[wideAt]?.from ?? 0, far);
  return `max(${layoutHeight(bands.slice(0, wideAt))} - ${edge},${layoutHeight(bands.slice(wideAt))} - ${far}px + ${edge})`;
}
