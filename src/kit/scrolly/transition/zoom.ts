import { interpolateNumber } from "d3";
import type { Basemap } from "../basemap.ts";
import type { Mark, Transform } from "../mark.ts";
import { drawBasemap } from "./draw-basemap.ts";
import type { Context } from "./draw-mark.ts";
import type { MarkInterpolator } from "./interpolate-mark.ts";
import type { Origin } from "./messages.ts";
import type { PaintMixer } from "./mix-paint.ts";
import { interpolateViewport, planeTransform, type Viewport } from "./viewport.ts";

/** A move of the map from one scene's view to another's. `t` runs from 0 to 1. */
export interface Zoom {
  readonly viewportAt: (t: number) => Viewport;
  readonly draw: (context: Context, t: number, origin: Origin) => void;
  /** A mark that stands on the basemap stays on its place there, and the map moves. One end may be missing: it fades in or out. */
  readonly interpolatePinned: (from: Mark | undefined, to: Mark | undefined, mixer: PaintMixer) => MarkInterpolator;
}

/** The numbers of a box mark in another transform, so that it covers the same pixels. */
const numbersIn = ({ numbers, transform }: Pick<Mark, "numbers" | "transform">, other: Transform): readonly number[] =>
  numbers.map((number, index) => {
    const offset = index === 0 ? transform.x - other.x : index === 1 ? transform.y - other.y : 0;
    return (number * transform.k + offset) / other.k;
  });

function clipTo(context: Context, { x, y, width, height }: Viewport, origin: Origin): void {
  context.setTransform(origin.scale, 0, 0, origin.scale, 0, 0);
  context.beginPath();
  context.rect(x - width / 2 + origin.x, y - height / 2 + origin.y, width, height);
  context.clip();
}

/** Draws the widest basemap, and over it those of the two scenes as they fade out and in. */
function basemapDrawer(before: Basemap, after: Basemap, others: readonly Basemap[], viewportAt: Zoom["viewportAt"]): Zoom["draw"] {
  const [widest, ...finer] = [...new Set([...others, before, after])].toSorted((a, b) => b.view[2] - a.view[2]);
  const opacityOf = (basemap: Basemap, t: number): number => (basemap === after ? t : basemap === before ? 1 - t : 0);
  return (context, t, origin) => {
    const viewport = viewportAt(t);
    const plane = planeTransform(viewport);
    context.save();
    clipTo(context, viewport, origin);
    if (widest) drawBasemap(context, widest, 1, plane, origin);
    for (const basemap of finer) if (opacityOf(basemap, t) > 0) drawBasemap(context, basemap, opacityOf(basemap, t), plane, origin);
    context.restore();
  };
}

/** @param basemaps all that are known of the plane: a zoom may see more of it than both its ends */
export function zoomBetween(from: Viewport, to: Viewport, before: Basemap, after: Basemap, basemaps: readonly Basemap[]): Zoom {
  const viewportAt = interpolateViewport(from, to);
  return {
    viewportAt,
    draw: basemapDrawer(before, after, basemaps, viewportAt),
    interpolatePinned: (start, end, mixer) => {
      const mark = end ?? start;
      if (mark === undefined) throw new Error("A mark is in neither scene");
      const oldNumbers = numbersIn(start ?? mark, planeTransform(start ? from : to));
      const newNumbers = numbersIn(end ?? mark, planeTransform(end ? to : from));
      const interpolators = newNumbers.map((number, index) => interpolateNumber(oldNumbers[index] ?? number, number));
      const paint = mixer.mix(start?.paint ?? mixer.transparent(mark.paint), end?.paint ?? mixer.transparent(mark.paint));
      return (t) => {
        const onPlane = { numbers: interpolators.map((at) => at(t)), transform: planeTransform(viewportAt(t)) };
        return { ...mark, numbers: numbersIn(onPlane, mark.transform), paint: paint(t) };
      };
    },
  };
}
