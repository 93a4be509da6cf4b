import type { Format } from "../../kit/i18n/format.ts";
import type { LedgerEntry } from "./verdicts.ts";

type Say = (entry: LedgerEntry, format: Format) => string;

/** What is said of a promise, wherever that is: in the figure, in its table, on its page. */
export interface EntryWords {
  /** Whose word it is: "the province’s goal". */
  readonly whose: (entry: LedgerEntry) => string;
  /** When it was said. */
  readonly said: Say;
  /** By when; says so where no date was given. */
  readonly due: Say;
  /** What was promised; empty when it was too vague to state. */
  readonly target: Say;
  /** What came of it; empty while it is open. */
  readonly outcome: Say;
  /** How far off it ended; empty when there is nothing to measure. */
  readonly off: Say;
  /** The rule by which it was judged. */
  readonly rule: Say;
}
