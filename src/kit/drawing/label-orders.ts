import { type Label, placeLabels, type PlacedLabel } from "./labels.ts";
import type { Box, Shape } from "./shapes.ts";

/** Labels in their order, begun with each of them in turn. */
export const rotations = (labels: readonly Label[]): (readonly Label[])[] =>
  labels.map((_, first) => [...labels.slice(first), ...labels.slice(0, first)]);

/**
 * Labels in the order that leaves the least undone: one that is placed takes the room of the next, so the best order is known only
 * once each has been tried. Of orders that are as good the first.
 *
 * @param undone what a placement leaves undone, in any unit: 0 ends the search
 */
export function placeInBestOrder(
  orders: Iterable<readonly Label[]>,
  taken: readonly Shape[],
  bounds: Box,
  undone: (placed: readonly PlacedLabel[]) => number,
): readonly PlacedLabel[] {
  let [best, least]: [readonly PlacedLabel[], number] = [[], Infinity];
  for (const order of orders) {
    const placed = placeLabels(order, taken, bounds);
    const left = undone(placed);
    if (left < least) [best, least] = [placed, left];
    if (least === 0) break;
  }
  return best;
}
