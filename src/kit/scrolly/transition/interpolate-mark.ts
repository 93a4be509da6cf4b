import { interpolateNumber } from "d3";
import type { Mark, Transform } from "../mark.ts";
import type { PaintMixer } from "./mix-paint.ts";
import { pathLength } from "./path-length.ts";

/** A mark in motion: `t` is 0 where it was and 1 where it belongs. */
export type MarkInterpolator = (t: number) => Mark;

const areEqual = (a: Transform, b: Transform): boolean => a.k === b.k && a.x === b.x && a.y === b.y;

function interpolateTransform(from: Transform, to: Transform): (t: number) => Transform {
  if (areEqual(from, to)) return () => to;
  return (t) => ({
    k: from.k + (to.k - from.k) * t,
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t,
  });
}

/** Two boxes, or two paths of the same commands. Only they can turn into each other number by number. */
const areComparable = (from: Mark, to: Mark): boolean => from.pieces?.join("#") === to.pieces?.join("#");

const isSolidLine = ({ pieces, paint }: Mark): boolean => pieces !== undefined && paint.fill === "none" && paint.dash.length === 0;

/** How much of a longer line a shorter one with the same beginning covers, 0 to 1; undefined where it begins otherwise. */
function coveredPart(from: Mark, to: Mark): number | undefined {
  const count = from.numbers.length;
  const beginning = to.pieces?.slice(0, count);
  if (!isSolidLine(from) || !isSolidLine(to) || count === 0 || count >= to.numbers.length) return undefined;
  if (beginning?.join("#") !== from.pieces?.slice(0, count).join("#")) return undefined;
  const part = pathLength(beginning ?? [], to.numbers.slice(0, count));
  const whole = pathLength(to.pieces ?? [], to.numbers);
  return part === undefined || whole === undefined ? undefined : (part / whole) * from.drawn;
}

/**
 * A mark of both scenes moves. A line that goes on from where it ended grows to its new end. Undefined where the old mark cannot turn
 * into the new one: the one then exits and the other enters.
 */
export function updateMark(from: Mark, to: Mark, mixer: PaintMixer): MarkInterpolator | undefined {
  const covered = coveredPart(from, to);
  if (covered === undefined && !areComparable(from, to)) return undefined;
  const paint = mixer.mix(from.paint, to.paint);
  const transform = interpolateTransform(from.transform, to.transform);
  const drawn = interpolateNumber(covered ?? from.drawn, to.drawn);
  return (t) => ({
    pieces: to.pieces,
    numbers: to.numbers.map((number, index) => {
      const start = from.numbers[index] ?? number;
      return start + (number - start) * t;
    }),
    paint: paint(t),
    transform: transform(t),
    drawn: drawn(t),
    onBasemap: to.onBasemap,
  });
}

/** A mark of the new scene alone fades in where it belongs; a line is drawn from its start. */
export function enterMark(mark: Mark, mixer: PaintMixer): MarkInterpolator {
  if (isSolidLine(mark)) return (t) => ({ ...mark, drawn: mark.drawn * t });
  const paint = mixer.mix(mixer.transparent(mark.paint), mark.paint);
  return (t) => ({ ...mark, paint: paint(t) });
}

/** A mark of the old scene alone fades out where it was seen. */
export function exitMark(mark: Mark, mixer: PaintMixer): MarkInterpolator {
  const paint = mixer.mix(mark.paint, mixer.transparent(mark.paint));
  return (t) => ({ ...mark, paint: paint(t) });
}
