import { easeCubicInOut } from "d3";
import type { Basemap } from "../basemap.ts";
import type { Mark } from "../mark.ts";
import { type Context, drawMark } from "./draw-mark.ts";
import { enterMark, exitMark, type MarkInterpolator, updateMark } from "./interpolate-mark.ts";
import type { Origin, SceneSnapshot } from "./messages.ts";
import { PaintMixer } from "./mix-paint.ts";
import { type Viewport, viewportOf } from "./viewport.ts";
import { type Zoom, zoomBetween } from "./zoom.ts";

/** One mark moves this long; the last starts `stagger` later, so that a crowd is seen to move and not to jump. Milliseconds. */
const duration = 700;
const stagger = 350;

/** What is seen at a moment of a transition, for the next to start from where a reader has cut this one short. */
export interface TransitionState {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly viewport: Viewport | undefined;
}

export interface TransitionOptions {
  /** Where an earlier transition has brought the marks; undefined where they stand in the old scene. */
  readonly from: TransitionState | undefined;
  readonly before: SceneSnapshot;
  readonly after: SceneSnapshot;
  /** All basemaps of the passage. */
  readonly basemaps: readonly Basemap[];
}

interface MovingMark {
  readonly key: string;
  readonly at: MarkInterpolator;
  /** Milliseconds from the transition's start to the mark's own. */
  readonly delay: number;
}

/** Marks of both scenes, in the order they are drawn: those that exit lie below. */
function movingMarks(from: ReadonlyMap<string, Mark>, to: ReadonlyMap<string, Mark>, zoom: Zoom | undefined): MovingMark[] {
  const mixer = new PaintMixer();
  const updated = new Set<string>();
  const arriving = [...to].map(([key, mark], index): MovingMark => {
    const old = from.get(key);
    const update = zoom && mark.onBasemap ? zoom.interpolatePinned(old, mark, mixer) : old && updateMark(old, mark, mixer);
    if (update) updated.add(key);
    return { key, at: update ?? enterMark(mark, mixer), delay: zoom ? 0 : (stagger * index) / to.size };
  });
  const exiting = [...from]
    .filter(([key]) => !updated.has(key))
    .map(([key, mark]): MovingMark => {
      const at = zoom && mark.onBasemap ? zoom.interpolatePinned(mark, undefined, mixer) : exitMark(mark, mixer);
      return { key, at, delay: 0 };
    });
  return [...exiting, ...arriving];
}

/** Undefined unless both scenes have a basemap. */
function zoomOf({ from, before, after, basemaps }: TransitionOptions): Zoom | undefined {
  if (before.basemap === undefined || after.basemap === undefined) return undefined;
  const start = from?.viewport ?? viewportOf(before.basemap, before.transform, before.box);
  return zoomBetween(start, viewportOf(after.basemap, after.transform, after.box), before.basemap, after.basemap, basemaps);
}

/**
 * Marks on their way from one scene to another. They are drawn on a canvas and not moved in the page: hundreds of elements that change
 * their place in every frame are more than a phone can style and paint (docs/decisions/motion-in-a-worker.md).
 */
export class Transition {
  readonly #zoom: Zoom | undefined;
  readonly #marks: readonly MovingMark[];
  /** How long each mark moves. With the map moving below them, all marks start at once and move as long as the map. */
  readonly #duration: number;
  #elapsed = 0;

  constructor(options: TransitionOptions) {
    this.#zoom = zoomOf(options);
    this.#marks = movingMarks(options.from?.marks ?? options.before.marks, options.after.marks, this.#zoom);
    this.#duration = this.#zoom ? duration + stagger : duration;
  }

  /** What was drawn last. */
  state(): TransitionState {
    return {
      marks: new Map(this.#marks.map(({ key, at, delay }) => [key, at(this.#easedTime(delay))])),
      viewport: this.#zoom?.viewportAt(this.#easedTime(0)),
    };
  }

  /** Draws everything as it is `elapsed` milliseconds after the start; the answer is whether all marks have arrived. */
  draw(context: Context, origin: Origin, elapsed: number): boolean {
    this.#elapsed = Math.min(elapsed, duration + stagger);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    this.#zoom?.draw(context, this.#easedTime(0), origin);
    for (const { at, delay } of this.#marks) drawMark(context, at(this.#easedTime(delay)), origin);
    return elapsed >= duration + stagger;
  }

  /** 0 to 1. */
  #easedTime(delay: number): number {
    return easeCubicInOut(Math.min(1, Math.max(0, (this.#elapsed - delay) / this.#duration)));
  }
}
