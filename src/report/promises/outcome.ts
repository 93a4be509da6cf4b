import type { DateSpan } from "../../kit/table/date-span.ts";
import type { Qualifier, Status } from "../../kit/table/vocabulary.ts";
import type { Found } from "../tables/known/decider.ts";
import { type Named, named } from "../tables/known/named.ts";
import type { PromiseRow } from "../tables/promises.ts";
import type { Data } from "../tables/tables.ts";

/** What became of a promise, read from the rows that say it. */
export interface Outcome {
  /** The figure reached, in the promise's unit; null where there is none or the promise is of a date. */
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  /** When it happened; null where it has not, as far as is known, or the promise is of a figure. */
  readonly date: DateSpan | null;
  readonly status: Status | null;
  /** Up to when that holds; without figure and date, a day by which a source says that it had not happened. */
  readonly asOf: DateSpan | null;
  /** True when it is our subtraction and not a printed figure. */
  readonly computed: boolean;
  /** The rows that say it, and the publications. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

const nothing = { value: null, qualifier: null, date: null, status: null, asOf: null };

function stated(found: Found | null): Pick<Outcome, keyof typeof nothing> {
  if (found === null) return nothing;
  if (found.kind === "date") return { ...nothing, date: found.date, status: "reported", asOf: found.date };
  const { value, qualifier, status, asOf } = found;
  return { ...nothing, value, qualifier, status, asOf };
}

/** What the row that a promise names says. Throws where it names none, which the checks refuse. */
function decidedBy(data: Data, { id, outcome_ref, stated_on }: PromiseRow): Pick<Named, "found" | "less"> {
  if (outcome_ref === null) return { found: null, less: null };
  const read = named(data, outcome_ref, stated_on.from);
  if ("fault" in read) throw new Error(`promises ${id}: ${outcome_ref} ${read.fault.rule.en}`);
  return read;
}

/** What became of a promise. Empty cells and rows not yet there mean that nobody knows. */
export function outcomeOf(data: Data, promise: PromiseRow): Outcome {
  const { found, less } = decidedBy(data, promise);
  const known = stated(found);
  const sources = [less?.source, found?.source, promise.outcome_source_id].filter((id) => id != null);
  const rows = [less?.row, found?.row].filter((row) => row !== undefined);
  return { ...known, asOf: known.asOf ?? promise.outcome_as_of, computed: less !== null, rows, sources: [...new Set(sources)] };
}
