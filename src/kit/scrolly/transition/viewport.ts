import { interpolateNumber, interpolateZoom, type ZoomView } from "d3";
import type { Basemap } from "../basemap.ts";
import type { Transform } from "../mark.ts";
import type { Box } from "../picture.ts";

/** The part of the basemaps' plane that is seen, and the box it is seen in: its middle, width and height in CSS pixels of the still. */
export interface Viewport {
  readonly view: ZoomView;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part that both cover, where they overlap. */
function sharedBy(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * What a picture at rest shows of its basemap: the part inside its own box. A ground that reaches beyond has its middle elsewhere, and a
 * camera that turned on that would carry the picture away.
 */
export function viewportOf({ view, x: left, y: top, width, height }: Basemap, { k, x, y }: Transform, box: Box): Viewport {
  const ground = { x: x + left * k, y: y + top * k, width: width * k, height: height * k };
  const seen = sharedBy(ground, box);
  const unit = view[2] / ground.width;
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  return {
    view: [
      view[0] + (middle.x - ground.x - ground.width / 2) * unit,
      view[1] + (middle.y - ground.y - ground.height / 2) * unit,
      seen.width * unit,
    ],
    ...middle,
    width: seen.width,
    height: seen.height,
  };
}

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
