import { interpolateNumber, interpolateString } from "d3";
import type { Frame, Mark, Paint } from "../mark.ts";
import { pathLength } from "./path-length.ts";

/** Where a mark is at a moment of its move: 0 is where it was, 1 where it belongs. */
export type MarkInterpolator = (moment: number) => Mark;

/** A paint passes into another in so many steps: each is worked out once for all marks that share them. */
const steps = 32;

/** A colour that comes out of nothing, or goes into nothing, is itself all the way: only its opacity changes. */
function colours(from: string, to: string): (moment: number) => string {
  if (from === "none" || from === to) return () => to;
  return to === "none" ? () => from : interpolateString(from, to);
}

function mixPaints(from: Paint, to: Paint): (moment: number) => Paint {
  const number = (pick: (paint: Paint) => number) => interpolateNumber(pick(from), pick(to));
  const fill = colours(from.fill, to.fill);
  const stroke = colours(from.stroke, to.stroke);
  const fillOpacity = number((paint) => (paint.fill === "none" ? 0 : paint.fillOpacity));
  const strokeOpacity = number((paint) => (paint.stroke === "none" ? 0 : paint.strokeOpacity));
  const opacity = number((paint) => paint.opacity);
  const width = number((paint) => paint.width);
  const { dash, cap } = to;
  return (moment) => ({
    fill: fill(moment),
    fillOpacity: fillOpacity(moment),
    stroke: stroke(moment),
    strokeOpacity: strokeOpacity(moment),
    opacity: opacity(moment),
    width: width(moment),
    dash,
    cap,
  });
}

/** Gives the paint between two, and the same one to all who ask for the same moment. */
export type PaintMixer = (from: Paint, to: Paint) => (moment: number) => Paint;

export function paintMixer(): PaintMixer {
  const pairs = new Map<Paint, Map<Paint, (moment: number) => Paint>>();
  return (from, to) => {
    const known = pairs.get(from) ?? new Map<Paint, (moment: number) => Paint>();
    pairs.set(from, known);
    const mix = mixPaints(from, to);
    const mixed: Paint[] = [];
    const way =
      known.get(to) ??
      ((moment: number): Paint => {
        const step = Math.round(moment * steps);
        return (mixed[step] ??= mix(step / steps));
      });
    known.set(to, way);
    return way;
  };
}

const sameFrame = (a: Frame, b: Frame): boolean => a.k === b.k && a.x === b.x && a.y === b.y;

function framesBetween(from: Frame, to: Frame): (moment: number) => Frame {
  if (sameFrame(from, to)) return () => to;
  return (moment) => ({
    k: from.k + (to.k - from.k) * moment,
    x: from.x + (to.x - from.x) * moment,
    y: from.y + (to.y - from.y) * moment,
  });
}

/** A path with other commands is another thing: it cannot turn into this one number by number. */
const comparable = (from: Mark, to: Mark): boolean => from.pieces?.join("#") === to.pieces?.join("#");

const isLine = ({ pieces, paint }: Mark): boolean => pieces !== undefined && paint.fill === "none" && paint.dash.length === 0;

/** The part of a longer path that a shorter one of the same beginning covers, 0 to 1; undefined where it has another beginning. */
function coveredPart(from: Mark, to: Mark): number | undefined {
  const count = from.numbers.length;
  const own = to.pieces?.slice(0, count);
  if (!isLine(from) || !isLine(to) || count === 0 || count >= to.numbers.length) return undefined;
  if (own?.join("#") !== from.pieces?.slice(0, count).join("#")) return undefined;
  const part = pathLength(own ?? [], to.numbers.slice(0, count));
  const whole = pathLength(to.pieces ?? [], to.numbers);
  return part === undefined || whole === undefined ? undefined : (part / whole) * from.drawn;
}

/** Path data from its pieces and numbers. */
export const dataOf = (pieces: readonly string[], numbers: readonly number[]): string =>
  pieces.reduce((data, piece, index) => data + piece + (numbers[index] ?? ""), "");

/**
 * The way of a mark that both pictures have. A line that goes on from where it ended grows to its new end. Undefined where
 * the one cannot become the other: then the old one leaves and the new one appears.
 */
export function updateMark(from: Mark, to: Mark, mixer: PaintMixer): MarkInterpolator | undefined {
  const covered = coveredPart(from, to);
  if (covered === undefined && !comparable(from, to)) return undefined;
  const paint = mixer(from.paint, to.paint);
  const frame = framesBetween(from.frame, to.frame);
  const drawn = interpolateNumber(covered ?? from.drawn, to.drawn);
  return (moment) => ({
    pieces: to.pieces,
    numbers: to.numbers.map((number, index) => {
      const start = from.numbers[index] ?? number;
      return start + (number - start) * moment;
    }),
    paint: paint(moment),
    frame: frame(moment),
    drawn: drawn(moment),
    onBasemap: to.onBasemap,
  });
}

/** A mark that is new appears where it belongs; a line is drawn from its start. */
export function enterMark(mark: Mark, mixer: PaintMixer, transparent: (paint: Paint) => Paint): MarkInterpolator {
  if (isLine(mark)) return (moment) => ({ ...mark, drawn: mark.drawn * moment });
  const paint = mixer(transparent(mark.paint), mark.paint);
  return (moment) => ({ ...mark, paint: paint(moment) });
}

/** A mark that the new picture lacks fades where it was seen. */
export function exitMark(mark: Mark, mixer: PaintMixer, transparent: (paint: Paint) => Paint): MarkInterpolator {
  const paint = mixer(mark.paint, transparent(mark.paint));
  return (moment) => ({ ...mark, paint: paint(moment) });
}
