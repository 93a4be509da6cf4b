import { type Mark, type Paint, pathData } from "../mark.ts";
import type { Origin } from "./messages.ts";
import { pathLength } from "./path-length.ts";

/** The canvas of a worker. */
export type Context = OffscreenCanvasRenderingContext2D;

const fullCircle = Math.PI * 2;

/** Starts a path of the context. A box whose corners take up all of it is a circle. */
function startBox(context: Context, [x = 0, y = 0, width = 0, height = 0, radius = 0]: readonly number[]): void {
  context.beginPath();
  if (radius * 2 >= width && radius * 2 >= height) context.arc(x + width / 2, y + height / 2, width / 2, 0, fullCircle);
  else if (radius > 0) context.roundRect(x, y, Math.max(0, width), Math.max(0, height), radius);
  else context.rect(x, y, width, height);
}

/** @param path undefined for the path that the context has */
function fill(context: Context, path: Path2D | undefined, paint: Paint): void {
  const opacity = paint.fill === "none" ? 0 : paint.fillOpacity * paint.opacity;
  if (opacity <= 0) return;
  context.globalAlpha = opacity;
  context.fillStyle = paint.fill;
  if (path) context.fill(path);
  else context.fill();
}

/** @param dash lengths of dashes and gaps, in the units of the path */
function stroke(context: Context, path: Path2D | undefined, paint: Paint, dash: readonly number[]): void {
  const opacity = paint.stroke === "none" ? 0 : paint.strokeOpacity * paint.opacity;
  if (opacity === 0) return;
  context.globalAlpha = opacity;
  context.strokeStyle = paint.stroke;
  context.lineWidth = paint.width;
  context.lineCap = paint.cap;
  context.setLineDash([...dash]);
  if (path) context.stroke(path);
  else context.stroke();
}

/** A line that is drawn in part is one dash as long as that part. */
function dashOf({ pieces, numbers, drawn, paint }: Mark): readonly number[] {
  const length = drawn < 1 && pieces ? pathLength(pieces, numbers) : undefined;
  return length === undefined ? paint.dash : [length * drawn, length];
}

/** Draws a mark as the SVG would show it. */
export function drawMark(context: Context, mark: Mark, { x, y, scale }: Origin): void {
  const { paint, transform, pieces, numbers, drawn } = mark;
  if (paint.opacity === 0 || drawn === 0) return;
  const k = transform.k * scale;
  context.setTransform(k, 0, 0, k, (transform.x + x) * scale, (transform.y + y) * scale);
  const path = pieces && new Path2D(pathData(pieces, numbers));
  if (!path) startBox(context, numbers);
  fill(context, path, paint);
  stroke(context, path, paint, dashOf(mark));
}
