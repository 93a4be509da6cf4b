import { cheapest } from "../../../kit/drawing/cheapest-place.ts";
import { placesFor, type Room } from "./callout-places.ts";
import type { Callout, PlacedCallout } from "./callouts.ts";

export interface Layout {
  readonly placed: readonly PlacedCallout[];
  /** Callouts that found no free place. */
  readonly crowded: readonly string[];
  readonly cost: number;
}

type Places = ReadonlyMap<string, readonly PlacedCallout[]>;

/** Each callout in turn takes the cheapest place that those already placed leave it. */
function placeInOrder(order: readonly Callout[], placesOf: Places): Map<string, PlacedCallout> {
  const placed = new Map<string, PlacedCallout>();
  for (const { id } of order) {
    const best = cheapest(placesOf.get(id) ?? [], [...placed.values()]);
    if (best !== undefined) placed.set(id, best.place);
  }
  return placed;
}

/** Each callout in turn is taken up and set down again where, with all the others in place, it now stands best. */
function settle(placed: ReadonlyMap<string, PlacedCallout>, placesOf: Places): Layout {
  const settled = new Map(placed);
  const othersOf = (id: string) => [...settled].flatMap(([other, place]) => (other === id ? [] : [place]));
  for (const id of placed.keys()) {
    const best = cheapest(placesOf.get(id) ?? [], othersOf(id));
    if (best !== undefined) settled.set(id, best.place);
  }
  const now = [...settled].map(([id, place]) => ({ id, ...cheapest([place], othersOf(id)) }));
  return {
    placed: [...settled.values()],
    crowded: now.filter(({ isFree }) => isFree !== true).map(({ id }) => id),
    cost: now.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
  };
}

/** How many orders are tried at least, and at most while some callout has no room. */
const attempts = { usual: 8, most: 40 };

const promote = (order: readonly Callout[], ids: readonly (string | undefined)[]): Callout[] => [
  ...order.filter(({ id }) => ids.includes(id)),
  ...order.filter(({ id }) => !ids.includes(id)),
];

/** Those without room go first; when they already did, or all have room, the next in turn does. */
function nextOrder(order: readonly Callout[], crowded: readonly string[], attempt: number): Callout[] {
  const changed = promote(order, crowded);
  return changed.some(({ id }, index) => id !== order[index]?.id) ? changed : promote(order, [order[(attempt * 3 + 1) % order.length]?.id]);
}

/**
 * Finds room for every callout: near its park, off the province where it can, clear of parks, of other callouts, their words and leaders.
 * The largest choose first; whoever finds no room, or else each in turn, chooses first in the next attempt, and the cheapest layout
 * wins. The same input gives the same map.
 */
export function placeCallouts(callouts: readonly Callout[], room: Room): Layout {
  const placesOf = new Map(callouts.map((callout) => [callout.id, placesFor(callout, room)] as const));
  let order = callouts.toSorted((a, b) => b.cluster.radius - a.cluster.radius || (a.id < b.id ? -1 : 1));
  let best = settle(placeInOrder(order, placesOf), placesOf);
  let last = best;
  for (let attempt = 0; attempt < (best.crowded.length > 0 ? attempts.most : attempts.usual) && order.length > 1; attempt += 1) {
    order = nextOrder(order, last.crowded, attempt);
    last = settle(placeInOrder(order, placesOf), placesOf);
    if (last.cost < best.cost) best = last;
  }
  return best;
}
