import type { Basemap, ImageLayer } from "../basemap.ts";
import type { Paint, Transform } from "../mark.ts";
import { bitmapOf } from "./bitmaps.ts";
import type { Context } from "./draw-mark.ts";
import type { Origin } from "./messages.ts";

interface Shape {
  readonly image: ImageLayer | undefined;
  readonly path: Path2D;
  readonly paint: Paint;
}

const shapes = new WeakMap<Basemap, readonly Shape[]>();

/** Shapes of a basemap, each made once. */
function shapesOf(basemap: Basemap): readonly Shape[] {
  const known = shapes.get(basemap);
  if (known) return known;
  const made = basemap.layers.map(({ data, box, paint, image }): Shape => {
    const path = new Path2D(data);
    if (box) path.rect(0, 0, ...box);
    return { path, paint, image };
  });
  shapes.set(basemap, made);
  return made;
}

/** From the basemap's units to device pixels, where `plane` leads from the plane to CSS pixels of the still. */
function transformOf({ view, width, height }: Basemap, plane: Transform, { x, y, scale }: Origin): Transform {
  const unit = view[2] / width;
  return {
    k: unit * plane.k * scale,
    x: (plane.x + plane.k * (view[0] - (width / 2) * unit) + x) * scale,
    y: (plane.y + plane.k * (view[1] - (height / 2) * unit) + y) * scale,
  };
}

function drawShape(context: Context, { path, paint }: Shape, opacity: number, strokeScale: number): void {
  context.globalAlpha = opacity * paint.opacity;
  context.fillStyle = paint.fill;
  if (paint.fill !== "none") context.fill(path);
  context.strokeStyle = paint.stroke;
  context.lineWidth = paint.width / strokeScale;
  if (paint.stroke !== "none") context.stroke(path);
}

/** An image that has not come yet is left out: the map reads without it. */
function drawImage(context: Context, { href, x, y, width, height, blend }: ImageLayer, opacity: number): void {
  const bitmap = bitmapOf(href);
  if (bitmap === undefined) return;
  context.globalAlpha = opacity;
  context.globalCompositeOperation = blend === "normal" ? "source-over" : (blend as GlobalCompositeOperation);
  context.drawImage(bitmap, x, y, width, height);
  context.globalCompositeOperation = "source-over";
}

/**
 * @param opacity 0 to 1
 * @param plane from the plane to CSS pixels of the still
 */
export function drawBasemap(context: Context, basemap: Basemap, opacity: number, plane: Transform, origin: Origin): void {
  const { k, x, y } = transformOf(basemap, plane, origin);
  context.setTransform(k, 0, 0, k, x, y);
  context.setLineDash([]);
  context.save();
  // Land is cut off a little outside the map: its outline there is no coast.
  context.beginPath();
  context.rect(0, 0, basemap.width, basemap.height);
  context.clip();
  for (const shape of shapesOf(basemap))
    if (shape.image) drawImage(context, shape.image, opacity);
    else drawShape(context, shape, opacity, k / origin.scale);
  context.restore();
}
