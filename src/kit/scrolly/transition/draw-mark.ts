import { dataOf } from "./interpolate-mark.ts";
import type { Mark } from "../mark.ts";
import type { Origin } from "./messages.ts";
import { pathLength } from "./path-length.ts";

/** The canvas is one that a worker draws on. */
export type Context = OffscreenCanvasRenderingContext2D;

const fullCircle = Math.PI * 2;

function boxPath(context: Context, [x = 0, y = 0, width = 0, height = 0, radius = 0]: readonly number[]): void {
  context.beginPath();
  if (radius * 2 >= width && radius * 2 >= height) context.arc(x + width / 2, y + height / 2, width / 2, 0, fullCircle);
  else if (radius > 0) context.roundRect(x, y, Math.max(0, width), Math.max(0, height), radius);
  else context.rect(x, y, width, height);
}

/** Draws a mark as the picture would. */
export function drawMark(context: Context, mark: Mark, { x, y, scale }: Origin): void {
  const { paint, frame, pieces, numbers, drawn } = mark;
  if (paint.opacity === 0 || drawn === 0) return;
  context.setTransform(frame.k * scale, 0, 0, frame.k * scale, (frame.x + x) * scale, (frame.y + y) * scale);
  const data = pieces && dataOf(pieces, numbers);
  const path = data === undefined ? undefined : new Path2D(data);
  if (path === undefined) boxPath(context, numbers);
  const fillOpacity = paint.fill === "none" ? 0 : paint.fillOpacity * paint.opacity;
  if (fillOpacity > 0) {
    context.globalAlpha = fillOpacity;
    context.fillStyle = paint.fill;
    if (path) context.fill(path);
    else context.fill();
  }
  const strokeOpacity = paint.stroke === "none" ? 0 : paint.strokeOpacity * paint.opacity;
  if (strokeOpacity === 0) return;
  context.globalAlpha = strokeOpacity;
  context.strokeStyle = paint.stroke;
  context.lineWidth = paint.width;
  context.lineCap = paint.cap;
  const length = drawn < 1 && pieces ? pathLength(pieces, numbers) : undefined;
  context.setLineDash(length === undefined ? [...paint.dash] : [length * drawn, length]);
  if (path) context.stroke(path);
  else context.stroke();
}
