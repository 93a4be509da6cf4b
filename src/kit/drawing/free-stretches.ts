import type { Box } from "./shapes.ts";

/** Beside words that a line passes. */
const air = 4;

/** The stretches of an upright line that run through no box: from and to, downwards. */
export function freeStretches(x: number, [top, foot]: readonly [number, number], boxes: readonly Box[]): [number, number][] {
  const crossed = boxes.filter((box) => box.x0 - air < x && x < box.x1 + air).toSorted((a, b) => a.y0 - b.y0);
  // Boxes may overlap: the next stretch begins below the lowest so far.
  const starts = crossed.map((_, index) => Math.max(...crossed.slice(0, index + 1).map(({ y1 }) => y1)));
  return [top, ...starts].map((from, index): [number, number] => [from, crossed[index]?.y0 ?? foot]).filter(([from, to]) => to - from > 2);
}
