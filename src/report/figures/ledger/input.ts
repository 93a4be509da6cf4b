import type { Format } from "../../../kit/i18n/format.ts";
import type { EntryWords } from "../../promises/entry-words.ts";
import type { LedgerEntry, Promised, Verdict } from "../../promises/verdicts.ts";

export interface LedgerWords extends EntryWords {
  readonly headings: { readonly promise: string; readonly outcome: string; readonly verdict: string };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** How many promises have an outcome to judge, and how many have none yet. */
  readonly parts: Readonly<Record<"judged" | "unjudged", (count: number) => string>>;
  /** In place of a verdict on an ultimatum. */
  readonly noPromise: string;
  /** Whose word it is, when it was said and when it was due. */
  readonly when: (entry: LedgerEntry, format: Format) => string;
  /** Below the outcome: what was promised; empty when it was too vague to state. */
  readonly promised: (entry: LedgerEntry, format: Format) => string;
  /** The same promise in other words, and what came of those: which of the two the verdict counts must be plain. */
  readonly also: (also: LedgerEntry, of: Pick<LedgerEntry, "unit" | "due" | "statedOn">, format: Format) => string;
  /** What was promised, and what it was changed to later, for the same day. */
  readonly aim: (entry: Promised, format: Format) => string;
  /** What a bar's frame and its filling are. */
  readonly key: { readonly promised: string; readonly came: string };
}
