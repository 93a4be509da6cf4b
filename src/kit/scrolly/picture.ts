import type { Basemap } from "./basemap.ts";
import { type Mark, markGroupsIn, type Transform } from "./mark.ts";
import type { MarkReader } from "./mark-reader.ts";

/** CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The picture of a still that is displayed, and where in the still it lies. */
export interface PictureLayout {
  readonly svg: SVGSVGElement;
  readonly transform: Transform;
  /** What it may cover, from the still's top left corner. */
  readonly box: Box;
}

export interface Picture extends PictureLayout {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly basemap: Basemap | undefined;
  /** What is hidden in the page while its marks are on the canvas. */
  readonly markGroups: readonly Element[];
}

/** The one of a still's two pictures that its container query displays, seen or not. */
export const displayedIn = (still: Element): SVGSVGElement | undefined =>
  [...still.querySelectorAll<HTMLElement>(":scope > div")]
    .find((layout) => getComputedStyle(layout).display !== "none")
    ?.querySelector<SVGSVGElement>("svg.chart") ?? undefined;

/** Whether the picture's ground runs on beyond its edges, and fills its still: see `svgRoot`. */
const bleeds = (svg: SVGSVGElement): boolean => svg.dataset["bleeds"] !== undefined;

/** As browsers fit an SVG into its box: as large as it can be, in the middle or in the lower right corner. */
function transformInto(box: Box, svg: SVGSVGElement): Transform {
  const { width, height } = svg.viewBox.baseVal;
  const k = Math.min(box.width / width, box.height / height);
  const before = bleeds(svg) ? 1 : 1 / 2;
  return { k, x: box.x + (box.width - width * k) * before, y: box.y + (box.height - height * k) * before };
}

/** Undefined for a still without a picture. Costs a layout; true for one size of the screen. */
export function layoutIn(still: Element): PictureLayout | undefined {
  const svg = displayedIn(still);
  if (svg === undefined) return undefined;
  const outer = still.getBoundingClientRect();
  const inner = svg.getBoundingClientRect();
  const box = { x: inner.left - outer.left, y: inner.top - outer.top, width: inner.width, height: inner.height };
  const whole = { x: 0, y: 0, width: outer.width, height: outer.height };
  return { svg, box: bleeds(svg) ? whole : box, transform: transformInto(box, svg) };
}

/** Costs the styles of each kind of mark. */
export const pictureOf = (layout: PictureLayout, basemap: Basemap | undefined, read: MarkReader): Picture => ({
  ...layout,
  basemap,
  markGroups: markGroupsIn(layout.svg),
  marks: new Map([...read(layout.svg)].map(([key, mark]) => [key, { ...mark, transform: layout.transform }])),
});
