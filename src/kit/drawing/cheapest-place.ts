import { type Box, boundsOf, meets, type Shape } from "./shapes.ts";

/** A place that could be taken: its shapes, the box around them all, and what it costs of itself. */
export interface Candidate {
  readonly shapes: readonly Shape[];
  readonly bounds: Box;
  readonly cost: number;
}

export const candidateOf = (shapes: readonly Shape[], cost = 0): Candidate => ({ shapes, bounds: boundsOf(shapes), cost });

/** Far more than any distance in a picture: a place that overlaps is taken only when every place does. */
const overlapCost = 10_000;
/** Lines that cross are a blemish, not a fault. */
const crossingCost = 600;

const costOf = (a: Shape, b: Shape): number => (!meets(a, b) ? 0 : a.kind === "line" && b.kind === "line" ? crossingCost : overlapCost);

/** Sum of the overlaps of a place; stops counting at `limit`, for a place that dear is not taken anyway. */
function faultsOf(place: Candidate, taken: readonly Candidate[], limit: number): number {
  let cost = 0;
  for (const other of taken) {
    if (!meets(place.bounds, other.bounds)) continue;
    for (const shape of place.shapes) for (const otherShape of other.shapes) cost += costOf(shape, otherShape);
    if (cost >= limit) return cost;
  }
  return cost;
}

/** The cheapest place with all its overlaps, and whether it has none. The places must come in order of their own cost. */
export function cheapest<T extends Candidate>(
  places: readonly T[],
  taken: readonly Candidate[],
): { place: T; isFree: boolean; cost: number } | undefined {
  let best: { place: T; isFree: boolean; cost: number } | undefined;
  for (const place of places) {
    const limit = (best?.cost ?? Number.POSITIVE_INFINITY) - place.cost;
    if (limit <= 0) break;
    const faults = faultsOf(place, taken, limit);
    if (faults < limit) best = { place, isFree: faults < overlapCost, cost: place.cost + faults };
  }
  return best;
}
