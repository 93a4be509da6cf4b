import { easeCubicInOut } from "d3";
import type { Basemap } from "../basemap.ts";
import type { Mark, Paint } from "../mark.ts";
import { paintMixer, type MarkInterpolator, updateMark, enterMark, exitMark } from "./interpolate-mark.ts";
import { type Context, drawMark } from "./draw-mark.ts";
import type { Origin, SceneSnapshot } from "./messages.ts";
import { type Viewport, viewportOf, type Zoom, zoomBetween } from "./zoom.ts";

/** One mark takes this long; the last sets out `spread` later, so that a crowd is seen to move and not to jump. Milliseconds. */
const duration = 700;
const spread = 350;

/** How far a transition has come: one that is cut short goes on from where the reader saw it. */
export interface TransitionState {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly viewport: Viewport | undefined;
}

/** Marks on their way from one picture to the next. */
export interface Transition {
  readonly state: () => TransitionState;
  /** Draws them where they are so long after they set out; the answer is whether all have arrived. Milliseconds. */
  readonly draw: (context: Context, origin: Origin, elapsed: number) => boolean;
}

interface TransitionOptions {
  /** Where an earlier transition has brought the marks; undefined when they set out from the old picture. */
  readonly from: TransitionState | undefined;
  readonly before: SceneSnapshot;
  readonly after: SceneSnapshot;
  /** Basemaps of the passage, for a zoom that sees more than both its ends. */
  readonly basemaps: readonly Basemap[];
}

interface KeyedMark {
  readonly key: string;
  readonly at: MarkInterpolator;
  /** When it sets out. Milliseconds. */
  readonly start: number;
}

function keyedMarks(from: ReadonlyMap<string, Mark>, to: ReadonlyMap<string, Mark>, zoom: Zoom | undefined): KeyedMark[] {
  const mixer = paintMixer();
  const paints = new Map<Paint, Paint>();
  const transparent = (paint: Paint): Paint => {
    const known = paints.get(paint) ?? { ...paint, opacity: 0 };
    paints.set(paint, known);
    return known;
  };
  const kept = new Set<string>();
  const enteringOrUpdated = [...to].map(([key, mark], index): KeyedMark => {
    const before = from.get(key);
    const update = zoom && mark.onBasemap ? zoom.carry(before, mark, mixer, transparent) : before && updateMark(before, mark, mixer);
    if (update) kept.add(key);
    return { key, at: update ?? enterMark(mark, mixer, transparent), start: zoom ? 0 : (spread * index) / to.size };
  });
  const exiting = [...from]
    .filter(([key]) => !kept.has(key))
    .map(([key, mark]): KeyedMark => {
      const at = zoom && mark.onBasemap ? zoom.carry(mark, undefined, mixer, transparent) : exitMark(mark, mixer, transparent);
      return { key, at, start: 0 };
    });
  return [...exiting, ...enteringOrUpdated];
}

function zoomOf({ from, before, after, basemaps }: TransitionOptions): Zoom | undefined {
  if (before.basemap === undefined || after.basemap === undefined) return undefined;
  const start = from?.viewport ?? viewportOf(before.basemap, before.frame);
  return zoomBetween(start, viewportOf(after.basemap, after.frame), before.basemap, after.basemap, basemaps);
}

/**
 * Prepares marks to move from one picture to another. They are drawn on a canvas and not moved in the page: hundreds of elements
 * that change their place in every frame are more than a phone can style and paint.
 */
export function transitionOf(options: TransitionOptions): Transition {
  const { from, before, after } = options;
  const zoom = zoomOf(options);
  const marks = keyedMarks(from?.marks ?? before.marks, after.marks, zoom);
  // With the basemap moving under them, all marks go at once and as long as it does.
  const time = zoom ? duration + spread : duration;
  let now = 0;
  const momentAt = (start: number): number => easeCubicInOut(Math.min(1, Math.max(0, (now - start) / time)));
  return {
    state: () => ({
      marks: new Map(marks.map(({ key, at, start }) => [key, at(momentAt(start))])),
      viewport: zoom?.viewportAt(momentAt(0)),
    }),
    draw: (context, origin, elapsed) => {
      now = Math.min(elapsed, duration + spread);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      zoom?.draw(context, momentAt(0), origin);
      for (const { at, start } of marks) drawMark(context, at(momentAt(start)), origin);
      return elapsed >= duration + spread;
    },
  };
}
