import type { DateSpan } from "../table/date-span.ts";

/** How a verdict is coloured; its sign and its word say the same without colour. */
export type Tone = "good" | "near" | "bad" | "open" | "unknown";

export interface NamedVerdict {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** An SVG path within eight pixels around its centre. */
  readonly shape: string;
  /** Whether the shape is filled. */
  readonly solid: boolean;
}

/** A promise in the words of one language. What is empty is not known or not to be said. */
export interface LedgerItem {
  /** The key of its row, and its part of an address. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly whose: string;
  readonly said: string;
  readonly due: string;
  readonly dueSpan: DateSpan | null;
  readonly target: string;
  readonly outcome: string;
  /** The last day of which the outcome holds. */
  readonly asOf: string;
  readonly difference: string;
  /** None where there is nothing to judge by. */
  readonly verdict: NamedVerdict | undefined;
  /** The rule that gave the verdict, or why there is none. */
  readonly rule: string;
  /** Whether its day is still to come. */
  readonly awaited: boolean;
  /** Ids of the sources of the promise and of its outcome. */
  readonly sources: readonly string[];
}

/** A promise that counts, with rows that are the same promise. */
export interface CountedItem extends LedgerItem {
  readonly alsoSaid: readonly LedgerItem[];
}

/** A report's promises in one language. */
export interface Ledger {
  readonly title: string;
  /** How the promises were chosen. */
  readonly intro: string;
  /** The table whose rows they are. */
  readonly table: string;
  /** Every verdict there is, the best first. */
  readonly verdicts: readonly NamedVerdict[];
  /** The best verdicts first. */
  readonly items: readonly CountedItem[];
  /** What stands in the table and is no promise. */
  readonly apart: { readonly title: string; readonly items: readonly LedgerItem[] };
  /** The last day on which a source was read, in UTC milliseconds: what is due later is awaited. */
  readonly today: number;
}

/** A row with the promise that it counts as, where it is not counted itself. */
export interface Told {
  readonly item: LedgerItem;
  readonly alsoSaid: readonly LedgerItem[];
  readonly countsAs: LedgerItem | undefined;
}

/** Every row of the ledger, for a page of its own. */
export const toldItems = ({ items, apart }: Pick<Ledger, "items" | "apart">): Told[] => [
  ...items.flatMap((item) => [
    { item, alsoSaid: item.alsoSaid, countsAs: undefined },
    ...item.alsoSaid.map((also) => ({ item: also, alsoSaid: [], countsAs: item })),
  ]),
  ...apart.items.map((item) => ({ item, alsoSaid: [], countsAs: undefined })),
];
