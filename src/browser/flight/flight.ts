import { easeCubicInOut } from "d3";
import type { Ground } from "../ground.ts";
import type { Mark, Paint } from "../mark.ts";
import { paintMixer, type Way, wayBetween, wayIn, wayOut } from "./between.ts";
import { type Context, drawMark } from "./draw-mark.ts";
import type { Origin, Sketch } from "./orders.ts";
import { type Sight, sightOf, type Zoom, zoomBetween } from "./zoom.ts";

/** One mark takes this long; the last sets out `spread` later, so that a crowd is seen to move and not to jump. Milliseconds. */
const duration = 700;
const spread = 350;

/** How far a flight has come: one that is cut short goes on from where the reader saw it. */
export interface Standing {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly sight: Sight | undefined;
}

/** Marks on their way from one picture to the next. */
export interface Flight {
  readonly standing: () => Standing;
  /** Draws them where they are so long after they set out; the answer is whether all have arrived. Milliseconds. */
  readonly draw: (context: Context, origin: Origin, elapsed: number) => boolean;
}

interface FlightOptions {
  /** Where an earlier flight has brought the marks; undefined when they set out from the old picture. */
  readonly from: Standing | undefined;
  readonly before: Sketch;
  readonly after: Sketch;
  /** Grounds of the passage, for a zoom that sees more than both its ends. */
  readonly grounds: readonly Ground[];
}

interface Leg {
  readonly key: string;
  readonly way: Way;
  /** When it sets out. Milliseconds. */
  readonly start: number;
}

function legsBetween(from: ReadonlyMap<string, Mark>, to: ReadonlyMap<string, Mark>, zoom: Zoom | undefined): Leg[] {
  const mixer = paintMixer();
  const paints = new Map<Paint, Paint>();
  const unseen = (paint: Paint): Paint => {
    const known = paints.get(paint) ?? { ...paint, opacity: 0 };
    paints.set(paint, known);
    return known;
  };
  const kept = new Set<string>();
  const coming = [...to].map(([key, mark], index): Leg => {
    const before = from.get(key);
    const way = zoom && mark.onGround ? zoom.carry(before, mark, mixer, unseen) : before && wayBetween(before, mark, mixer);
    if (way) kept.add(key);
    return { key, way: way ?? wayIn(mark, mixer, unseen), start: zoom ? 0 : (spread * index) / to.size };
  });
  const going = [...from]
    .filter(([key]) => !kept.has(key))
    .map(([key, mark]): Leg => {
      const way = zoom && mark.onGround ? zoom.carry(mark, undefined, mixer, unseen) : wayOut(mark, mixer, unseen);
      return { key, way, start: 0 };
    });
  return [...going, ...coming];
}

function zoomOf({ from, before, after, grounds }: FlightOptions): Zoom | undefined {
  if (before.ground === undefined || after.ground === undefined) return undefined;
  const start = from?.sight ?? sightOf(before.ground, before.frame);
  return zoomBetween(start, sightOf(after.ground, after.frame), before.ground, after.ground, grounds);
}

/**
 * Readies marks to fly from one picture to another. They are drawn on a canvas and not moved in the page: hundreds of elements
 * that change their place in every frame are more than a phone can style and paint.
 */
export function flightOf(options: FlightOptions): Flight {
  const { from, before, after } = options;
  const zoom = zoomOf(options);
  const legs = legsBetween(from?.marks ?? before.marks, after.marks, zoom);
  // With the ground moving under them, all marks go at once and as long as it does.
  const time = zoom ? duration + spread : duration;
  let now = 0;
  const momentAt = (start: number): number => easeCubicInOut(Math.min(1, Math.max(0, (now - start) / time)));
  return {
    standing: () => ({
      marks: new Map(legs.map(({ key, way, start }) => [key, way(momentAt(start))])),
      sight: zoom?.sightAt(momentAt(0)),
    }),
    draw: (context, origin, elapsed) => {
      now = Math.min(elapsed, duration + spread);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      zoom?.draw(context, momentAt(0), origin);
      for (const { way, start } of legs) drawMark(context, way(momentAt(start)), origin);
      return elapsed >= duration + spread;
    },
  };
}
