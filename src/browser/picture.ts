import { type Ground, groundIn } from "./ground.ts";
import type { Frame, Mark, markReader } from "./mark.ts";

/** A picture as it lies in its still: which of the two layouts, its marks, and its box in CSS pixels of the still. */
export interface Picture {
  readonly svg: SVGSVGElement;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly frame: Frame;
  readonly box: Box;
  readonly ground: Ground | undefined;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The one of a still's two layouts that the container query shows, seen or not. */
const shownIn = (still: Element): SVGSVGElement | undefined =>
  [...still.querySelectorAll<HTMLElement>(":scope > div")]
    .find((layout) => getComputedStyle(layout).display !== "none")
    ?.querySelector<SVGSVGElement>("svg.chart") ?? undefined;

/** As large as its box allows, in the middle of it: so a browser fits an svg. */
function frameIn(box: Box, svg: SVGSVGElement): Frame {
  const { width, height } = svg.viewBox.baseVal;
  const k = Math.min(box.width / width, box.height / height);
  return { k, x: box.x + (box.width - width * k) / 2, y: box.y + (box.height - height * k) / 2 };
}

/** Reads the picture of a still; undefined where there is none. Costs a layout, so it is read once for each size of the screen. */
export function pictureIn(still: Element, read: ReturnType<typeof markReader>): Picture | undefined {
  const svg = shownIn(still);
  if (svg === undefined) return undefined;
  const outer = still.getBoundingClientRect();
  const inner = svg.getBoundingClientRect();
  const box = { x: inner.left - outer.left, y: inner.top - outer.top, width: inner.width, height: inner.height };
  const frame = frameIn(box, svg);
  return { svg, box, frame, ground: groundIn(svg), marks: new Map([...read(svg)].map(([key, mark]) => [key, { ...mark, frame }])) };
}
