import { textWidth } from "../../../kit/drawing/text-width.ts";

/** An axis-parallel rectangle in the picture. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Anchor = "start" | "middle" | "end";

/** A place a label may take: its anchor point on the baseline, and a line to its mark when it stands apart. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly leader?: readonly [number, number, number, number];
}

export interface LabelLine {
  readonly text: string;
  readonly strong?: boolean;
}

export interface Wish {
  /** Key of the mark that the label speaks of. */
  readonly of: string;
  readonly lines: readonly LabelLine[];
  /** Best place first. */
  readonly spots: readonly Spot[];
}

/** What a label must not cover: marks, which a leader must not cross either, and lines, which it may. */
export interface Obstacles {
  readonly marks: readonly Box[];
  readonly lines: readonly Box[];
}

export interface Placed {
  readonly wish: Wish;
  readonly spot: Spot;
}

export const labelSize = 12;
export const labelLine = 15;

/** Two labels side by side must not read as one. */
const apart = 4;

export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** The room a label takes: marks above capitals (Ấ, Ể) and tails below the line included. */
export function boxOf({ lines }: Wish, { x, y, anchor }: Spot): Box {
  const width = Math.max(...lines.map(({ text, strong }) => textWidth(text, labelSize, strong ? 600 : 400)));
  const x0 = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { x0: x0 - apart, y0: y - labelSize, x1: x0 + width + apart, y1: y + (lines.length - 1) * labelLine + 3 };
}

/** A slanted line as a chain of small boxes, for labels to keep clear of. */
export function alongLine(x0: number, y0: number, x1: number, y1: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6));
  return Array.from({ length: count + 1 }, (_, index) => {
    const [x, y] = [x0 + ((x1 - x0) * index) / count, y0 + ((y1 - y0) * index) / count];
    return { x0: x - 2, y0: y - 2, x1: x + 2, y1: y + 2 };
  });
}

const inside = (box: Box, bounds: Box): boolean => box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1;

/** A leader may cross lines, but no mark and no other label; its first steps lead out of its own mark. */
const leaderBoxes = ({ leader }: Spot): Box[] => (leader ? alongLine(...leader).slice(2) : []);

/** Gives each label, in order of importance, its first free place; a label without one is left to the table. */
export function placeLabels(wishes: readonly Wish[], { marks, lines }: Obstacles, bounds: Box): Placed[] {
  const taken = [...marks];
  const hits = (box: Box, others: readonly Box[]): boolean => others.some((other) => overlaps(box, other));
  return wishes.flatMap((wish): Placed[] => {
    const spot = wish.spots.find((candidate) => {
      const box = boxOf(wish, candidate);
      return inside(box, bounds) && !hits(box, taken) && !hits(box, lines) && !leaderBoxes(candidate).some((step) => hits(step, taken));
    });
    if (spot === undefined) return [];
    taken.push(boxOf(wish, spot), ...leaderBoxes(spot));
    return [{ wish, spot }];
  });
}
