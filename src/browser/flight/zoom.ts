import { interpolateZoom, type ZoomView } from "d3";
import type { Ground } from "../ground.ts";
import type { Frame, Mark, Paint } from "../mark.ts";
import type { PaintMixer, Way } from "./between.ts";
import type { Context } from "./draw-mark.ts";
import type { Origin } from "./orders.ts";

/** Which part of the plane is seen, and in which box: middle, width and height in CSS pixels of the still. */
export interface Sight {
  readonly view: ZoomView;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture at rest shows of its ground. The map begins in the picture's corner. */
export const sightOf = ({ view, width, height }: Ground, { k, x, y }: Frame): Sight => ({
  view,
  x: x + (width * k) / 2,
  y: y + (height * k) / 2,
  width: width * k,
  height: height * k,
});

/** From the plane to CSS pixels of the still. */
const planeFrame = ({ view, x, y, width }: Sight): Frame => {
  const k = width / view[2];
  return { k, x: x - view[0] * k, y: y - view[1] * k };
};

interface Shape {
  readonly path: Path2D;
  readonly paint: Paint;
}

const shapes = new WeakMap<Ground, readonly Shape[]>();

/** The shapes of a ground, each made once. */
function layersOf(ground: Ground): readonly Shape[] {
  const known = shapes.get(ground);
  if (known) return known;
  const made = ground.layers.map(({ data, box, paint }): Shape => {
    const path = new Path2D(data);
    if (box) path.rect(0, 0, ...box);
    return { path, paint };
  });
  shapes.set(ground, made);
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
  readonly sightAt: (moment: number) => Sight;
  readonly draw: (context: Context, moment: number, origin: Origin) => void;
  /** The way of a mark that stands on the ground: it stays where it is, and the eye moves. */
  readonly carry: (from: Mark | undefined, to: Mark | undefined, mixer: PaintMixer, unseen: (paint: Paint) => Paint) => Way;
}

/** `grounds` are all that are known of the plane: the widest lies below, finer ones over it as far as the eye is near them. */
export function zoomBetween(from: Sight, to: Sight, before: Ground, after: Ground, grounds: readonly Ground[]): Zoom {
  const viewAt = interpolateZoom(from.view, to.view);
  const between = (a: number, b: number, moment: number): number => a + (b - a) * moment;
  const sightAt = (moment: number): Sight => ({
    view: viewAt(moment),
    x: between(from.x, to.x, moment),
    y: between(from.y, to.y, moment),
    width: between(from.width, to.width, moment),
    height: between(from.height, to.height, moment),
  });
  const [widest, ...finer] = [...new Set([...grounds, before, after])].toSorted((a, b) => b.view[2] - a.view[2]);
  const shareOf = (ground: Ground, moment: number): number => (ground === after ? moment : ground === before ? 1 - moment : 0);

  const drawGround = (context: Context, ground: Ground, share: number, plane: Frame, { x, y, scale }: Origin): void => {
    const unit = ground.view[2] / ground.width;
    const k = unit * plane.k;
    const left = plane.x + plane.k * (ground.view[0] - (ground.width / 2) * unit);
    const top = plane.y + plane.k * (ground.view[1] - (ground.height / 2) * unit);
    context.setTransform(k * scale, 0, 0, k * scale, (left + x) * scale, (top + y) * scale);
    context.setLineDash([]);
    context.save();
    // Land is cut a little outside the map: an outline there is no coast.
    context.beginPath();
    context.rect(0, 0, ground.width, ground.height);
    context.clip();
    for (const { path, paint } of layersOf(ground)) {
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
    sightAt,
    draw: (context, moment, origin) => {
      const sight = sightAt(moment);
      const plane = planeFrame(sight);
      context.save();
      context.setTransform(origin.scale, 0, 0, origin.scale, 0, 0);
      context.beginPath();
      context.rect(sight.x - sight.width / 2 + origin.x, sight.y - sight.height / 2 + origin.y, sight.width, sight.height);
      context.clip();
      if (widest) drawGround(context, widest, 1, plane, origin);
      for (const ground of finer) if (shareOf(ground, moment) > 0) drawGround(context, ground, shareOf(ground, moment), plane, origin);
      context.restore();
    },
    carry: (start, end, mixer, unseen) => {
      const mark = end ?? start;
      if (mark === undefined) throw new Error("A mark that is in neither picture has no way");
      const onPlane = (one: Mark, sight: Sight) => carried(one, planeFrame(sight));
      const [a, b] = [onPlane(start ?? mark, start ? from : to), onPlane(end ?? mark, end ? to : from)];
      const paint = mixer(start?.paint ?? unseen(mark.paint), end?.paint ?? unseen(mark.paint));
      return (moment) => {
        const numbers = b.map((number, index) => between(a[index] ?? number, number, moment));
        return {
          ...mark,
          numbers: carried({ ...mark, numbers, frame: planeFrame(sightAt(moment)) }, mark.frame),
          paint: paint(moment),
        };
      };
    },
  };
}
