import { interpolateZoom, type ZoomView } from "d3";
import type { Basemap } from "../basemap.ts";
import type { Frame, Mark, Paint } from "../mark.ts";
import type { PaintMixer, MarkInterpolator } from "./interpolate-mark.ts";
import type { Context } from "./draw-mark.ts";
import type { Origin } from "./messages.ts";

/** Which part of the plane is seen, and in which box: middle, width and height in CSS pixels of the still. */
export interface Viewport {
  readonly view: ZoomView;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture at rest shows of its basemap. The map begins in the picture's corner. */
export const viewportOf = ({ view, width, height }: Basemap, { k, x, y }: Frame): Viewport => ({
  view,
  x: x + (width * k) / 2,
  y: y + (height * k) / 2,
  width: width * k,
  height: height * k,
});

/** From the plane to CSS pixels of the still. */
const planeFrame = ({ view, x, y, width }: Viewport): Frame => {
  const k = width / view[2];
  return { k, x: x - view[0] * k, y: y - view[1] * k };
};

interface Shape {
  readonly path: Path2D;
  readonly paint: Paint;
}

const shapes = new WeakMap<Basemap, readonly Shape[]>();

/** The shapes of a basemap, each made once. */
function layersOf(basemap: Basemap): readonly Shape[] {
  const known = shapes.get(basemap);
  if (known) return known;
  const made = basemap.layers.map(({ data, box, paint }): Shape => {
    const path = new Path2D(data);
    if (box) path.rect(0, 0, ...box);
    return { path, paint };
  });
  shapes.set(basemap, made);
  return made;
}

/** A box mark's numbers, from one frame to another. */
const carried = ({ numbers, frame }: Mark, to: Frame): readonly number[] =>
  numbers.map((number, index) => {
    const offset = index === 0 ? frame.x - to.x : index === 1 ? frame.y - to.y : 0;
    return (number * frame.k + offset) / to.k;
  });

/** A zoom from one view to another, as an eye would go: out as far as it needs to see both, and in. */
export interface Zoom {
  readonly viewportAt: (moment: number) => Viewport;
  readonly draw: (context: Context, moment: number, origin: Origin) => void;
  /** The way of a mark that stands on the basemap: it stays where it is, and the eye moves. */
  readonly carry: (
    from: Mark | undefined,
    to: Mark | undefined,
    mixer: PaintMixer,
    transparent: (paint: Paint) => Paint,
  ) => MarkInterpolator;
}

/** `basemaps` are all that are known of the plane: the widest lies below, finer ones over it as far as the eye is near them. */
export function zoomBetween(from: Viewport, to: Viewport, before: Basemap, after: Basemap, basemaps: readonly Basemap[]): Zoom {
  const viewAt = interpolateZoom(from.view, to.view);
  const between = (a: number, b: number, moment: number): number => a + (b - a) * moment;
  const viewportAt = (moment: number): Viewport => ({
    view: viewAt(moment),
    x: between(from.x, to.x, moment),
    y: between(from.y, to.y, moment),
    width: between(from.width, to.width, moment),
    height: between(from.height, to.height, moment),
  });
  const [widest, ...finer] = [...new Set([...basemaps, before, after])].toSorted((a, b) => b.view[2] - a.view[2]);
  const shareOf = (basemap: Basemap, moment: number): number => (basemap === after ? moment : basemap === before ? 1 - moment : 0);

  const drawGround = (context: Context, basemap: Basemap, share: number, plane: Frame, { x, y, scale }: Origin): void => {
    const unit = basemap.view[2] / basemap.width;
    const k = unit * plane.k;
    const left = plane.x + plane.k * (basemap.view[0] - (basemap.width / 2) * unit);
    const top = plane.y + plane.k * (basemap.view[1] - (basemap.height / 2) * unit);
    context.setTransform(k * scale, 0, 0, k * scale, (left + x) * scale, (top + y) * scale);
    context.setLineDash([]);
    context.save();
    // Land is cut a little outside the map: an outline there is no coast.
    context.beginPath();
    context.rect(0, 0, basemap.width, basemap.height);
    context.clip();
    for (const { path, paint } of layersOf(basemap)) {
      context.globalAlpha = share * paint.opacity;
      context.fillStyle = paint.fill;
      if (paint.fill !== "none") context.fill(path);
      context.strokeStyle = paint.stroke;
      context.lineWidth = paint.width / k;
      if (paint.stroke !== "none") context.stroke(path);
    }
    context.restore();
  };

  return {
    viewportAt,
    draw: (context, moment, origin) => {
      const viewport = viewportAt(moment);
      const plane = planeFrame(viewport);
      context.save();
      context.setTransform(origin.scale, 0, 0, origin.scale, 0, 0);
      context.beginPath();
      context.rect(
        viewport.x - viewport.width / 2 + origin.x,
        viewport.y - viewport.height / 2 + origin.y,
        viewport.width,
        viewport.height,
      );
      context.clip();
      if (widest) drawGround(context, widest, 1, plane, origin);
      for (const basemap of finer) if (shareOf(basemap, moment) > 0) drawGround(context, basemap, shareOf(basemap, moment), plane, origin);
      context.restore();
    },
    carry: (start, end, mixer, transparent) => {
      const mark = end ?? start;
      if (mark === undefined) throw new Error("A mark that is in neither picture has no way");
      const onPlane = (one: Mark, viewport: Viewport) => carried(one, planeFrame(viewport));
      const [a, b] = [onPlane(start ?? mark, start ? from : to), onPlane(end ?? mark, end ? to : from)];
      const paint = mixer(start?.paint ?? transparent(mark.paint), end?.paint ?? transparent(mark.paint));
      return (moment) => {
        const numbers = b.map((number, index) => between(a[index] ?? number, number, moment));
        return {
          ...mark,
          numbers: carried({ ...mark, numbers, frame: planeFrame(viewportAt(moment)) }, mark.frame),
          paint: paint(moment),
        };
      };
    },
  };
}
