import { type Lens, type PlacedLens, placesFor, type Room } from "./clusters.ts";
import { cheapest, type Disc } from "../../../kit/drawing/placing.ts";

interface Layout {
  readonly placed: readonly PlacedLens[];
  /** Lenses that found no free place. */
  readonly crowded: readonly string[];
  readonly cost: number;
}

type Places = ReadonlyMap<string, readonly PlacedLens[]>;

/** Each lens in turn takes the cheapest place that those already placed leave it. */
function placeInOrder(order: readonly Lens[], placesOf: Places): Map<string, PlacedLens> {
  const placed = new Map<string, PlacedLens>();
  for (const { id } of order) {
    const best = cheapest(placesOf.get(id) ?? [], [...placed.values()]);
    if (best !== undefined) placed.set(id, best.place);
  }
  return placed;
}

/** Each lens in turn is taken up and set down again where, with all the others in place, it now stands best. */
function settle(placed: ReadonlyMap<string, PlacedLens>, placesOf: Places): Layout {
  const settled = new Map(placed);
  const othersOf = (id: string) => [...settled].flatMap(([other, place]) => (other === id ? [] : [place]));
  for (let round = 0; round < 1; round += 1)
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

/** How many orders are tried at least, and at most while some lens has no room. */
const attempts = { usual: 8, most: 40 };

const promote = (order: readonly Lens[], ids: readonly (string | undefined)[]): Lens[] => [
  ...order.filter(({ id }) => ids.includes(id)),
  ...order.filter(({ id }) => !ids.includes(id)),
];

/** Those without room go first; when they already did, or all have room, the next in turn does. */
function nextOrder(order: readonly Lens[], crowded: readonly string[], attempt: number): Lens[] {
  const changed = promote(order, crowded);
  return changed.some(({ id }, index) => id !== order[index]?.id) ? changed : promote(order, [order[(attempt * 3 + 1) % order.length]?.id]);
}

/**
 * Finds room for every lens: near its park, off the province where it can, clear of parks, of other lenses, their words and leaders.
 * The largest choose first; whoever finds no room, or else each in turn, chooses first in the next attempt, and the cheapest layout
 * wins. The same input gives the same map.
 */
export function placeLenses(lenses: readonly Lens[], parks: readonly Disc[], room: Room): Layout {
  const placesOf = new Map(
    lenses.map((lens) => {
      return [lens.id, placesFor(lens, room, parks).toSorted((a, b) => a.cost - b.cost)] as const;
    }),
  );
  let order = lenses.toSorted((a, b) => b.cluster.radius - a.cluster.radius || (a.id < b.id ? -1 : 1));
  let best = settle(placeInOrder(order, placesOf), placesOf);
  let last = best;
  for (let attempt = 0; attempt < (best.crowded.length > 0 ? attempts.most : attempts.usual) && order.length > 1; attempt += 1) {
    order = nextOrder(order, last.crowded, attempt);
    last = settle(placeInOrder(order, placesOf), placesOf);
    if (last.cost < best.cost) best = last;
  }
  return best;
}
