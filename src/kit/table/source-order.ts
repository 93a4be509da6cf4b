import type { Source } from "./sources.ts";

/** Whose word comes first in a list: those who decide and count, then the press, then who speaks of himself, works of others and maps. */
const rank: Readonly<Record<Source["kind"], number>> = {
  law: 0,
  government: 0,
  statistics: 0,
  newspaper: 1,
  company: 2,
  reference: 3,
  map: 3,
};

/** Sorts sources by their kind; those of one kind stay in the order that they had. */
export const bySourceKind = (a: Pick<Source, "kind">, b: Pick<Source, "kind">): number => rank[a.kind] - rank[b.kind];
