import type { Basemap } from "./basemap.ts";
import { type Frame, type Mark, type markReader, moversIn } from "./mark.ts";

/** Where a picture lies in its still: which of the two layouts it is, and its box in CSS pixels of the still. */
export interface Placed {
  readonly svg: SVGSVGElement;
  readonly frame: Frame;
  readonly box: Box;
}

export interface Picture extends Placed {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly basemap: Basemap | undefined;
  /** What is hidden while its marks fly. */
  readonly movers: readonly Element[];
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

/** Finds the picture of a still; undefined where there is none. Costs a layout, so it is done once for each size of the screen. */
export function placedIn(still: Element): Placed | undefined {
  const svg = shownIn(still);
  if (svg === undefined) return undefined;
  const outer = still.getBoundingClientRect();
  const inner = svg.getBoundingClientRect();
  const box = { x: inner.left - outer.left, y: inner.top - outer.top, width: inner.width, height: inner.height };
  return { svg, box, frame: frameIn(box, svg) };
}

/** Reads the marks of a picture. Costs the styles of each kind of mark. */
export const pictureOf = (placed: Placed, basemap: Basemap | undefined, read: ReturnType<typeof markReader>): Picture => ({
  ...placed,
  basemap,
  movers: moversIn(placed.svg),
  marks: new Map([...read(placed.svg)].map(([key, mark]) => [key, { ...mark, frame: placed.frame }])),
});
