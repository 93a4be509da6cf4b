import type { CountedItem, Ledger, LedgerItem } from "./ledger.ts";

type Due = CountedItem & { readonly dueSpan: NonNullable<CountedItem["dueSpan"]> };

/** As many as are read at one glance. */
const most = 5;

/** What is awaited with a date, the soonest first; of one last day, the narrower date. */
export const dueNext = ({ items }: Pick<Ledger, "items">): Due[] =>
  items
    .filter((item): item is Due => item.awaited && item.dueSpan !== null)
    .toSorted((a, b) => a.dueSpan.to - b.dueSpan.to || b.dueSpan.from - a.dueSpan.from)
    .slice(0, most);

/** What else was promised for the same day, in the order in which it was said: a promise read alone would seem to stand as it was. */
export const restatementsOf = ({ due, alsoSaid }: Pick<CountedItem, "due" | "alsoSaid">): readonly LedgerItem[] =>
  alsoSaid.filter((also) => also.due === due && also.target !== "");
