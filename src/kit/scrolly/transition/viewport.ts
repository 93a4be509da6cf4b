import { interpolateNumber, interpolateZoom, type ZoomView } from "d3";
import type { Basemap } from "../basemap.ts";
import type { Transform } from "../mark.ts";

/** The part of the basemaps' plane that is seen, and the box it is seen in: its middle, width and height in CSS pixels of the still. */
export interface Viewport {
  readonly view: ZoomView;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture at rest shows of its basemap. */
export const viewportOf = ({ view, x: left, y: top, width, height }: Basemap, { k, x, y }: Transform): Viewport => ({
  view,
  x: x + (left + width / 2) * k,
  y: y + (top + height / 2) * k,
  width: width * k,
  height: height * k,
});

/** From the plane to CSS pixels of the still. */
export const planeTransform = ({ view, x, y, width }: Viewport): Transform => {
  const k = width / view[2];
  return { k, x: x - view[0] * k, y: y - view[1] * k };
};

/** As a camera would go: out as far as it takes to see both ends, and in again. `t` runs from 0 to 1. */
export function interpolateViewport(from: Viewport, to: Viewport): (t: number) => Viewport {
  const viewAt = interpolateZoom(from.view, to.view);
  const x = interpolateNumber(from.x, to.x);
  const y = interpolateNumber(from.y, to.y);
  const width = interpolateNumber(from.width, to.width);
  const height = interpolateNumber(from.height, to.height);
  return (t) => ({ view: viewAt(t), x: x(t), y: y(t), width: width(t), height: height(t) });
}
