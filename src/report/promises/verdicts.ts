import type { DateSpan } from "../../kit/table/date-span.ts";
import { cents } from "../../kit/table/rounding.ts";
import { dayMs, daysInMonth } from "../../kit/table/time.ts";
import type { PromiseRow } from "../tables/promises.ts";
import type { Data } from "../tables/tables.ts";
import { checkpointOn } from "../tables/find-row.ts";

/**
 * What became of a promise. The rules, in the order in which they are tried; `today` is the last day on which a source was read.
 *
 * A promise of a date (comparison `by`):
 * - kept: it happened, at the latest on the last day of the due date's span.
 * - late: it happened, at the earliest after that day.
 * - open: it has not happened as far as is known, and the last day lies after `today`.
 * - missed: that day has passed, and a source read after it says that the thing had not happened (`outcome_as_of` without a date).
 * - cannot-be-checked: everything else: no outcome found, or spans so wide that kept and late are both possible.
 *
 * A promise of a number:
 * - cannot-be-checked: the comparison is `unclear`.
 * - open: the due date's last day lies after `today`; an interim figure decides nothing.
 * - cannot-be-checked: no outcome found, or one measured before the due date ended.
 * - exceeded: the outcome beats the target by `margin` of it or more.
 * - kept: `more-than` above the target, `at-least` at it or above, `about` no more than `margin` below it.
 * - missed: everything below that.
 * When outcome and target are the same number, the outcome's own wording decides: "over" lies above, "nearly" below; "about" cannot be checked.
 */
export type Verdict = (typeof verdictNames)[number];
export const verdictNames = ["kept", "exceeded", "missed", "late", "open", "cannot-be-checked"] as const;

/** The share of the target by which an outcome must beat it to exceed it, and may fall short of an "about" and still be kept. */
export const margin = 0.05;

/** How far a number ended from its target; null when there is nothing to compare. */
export interface Distance {
  /** Outcome less target, in the promise's unit; percent promises differ in points. */
  readonly absolute: number;
  /** The same in percent of the target. */
  readonly percent: number;
}

/** How far past its last day a date ran. */
export interface Delay {
  readonly days: number;
  readonly months: number;
  /** True when it had still not happened at the last look: the delay is then a lower bound. */
  readonly atLeast: boolean;
}

export interface LedgerEntry {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly comparison: PromiseRow["comparison"];
  readonly target: number | null;
  readonly unit: PromiseRow["unit"];
  readonly due: DateSpan | null;
  readonly statedOn: DateSpan;
  readonly outcome: number | null;
  readonly outcomeQualifier: PromiseRow["outcome_qualifier"];
  /** True when the outcome is our subtraction and not a printed figure. */
  readonly computed: boolean;
  readonly outcomeDate: DateSpan | null;
  readonly outcomeStatus: PromiseRow["outcome_status"];
  readonly outcomeAsOf: DateSpan | null;
  readonly verdict: Verdict;
  readonly distance: Distance | null;
  readonly delay: Delay | null;
  readonly sources: readonly string[];
}

export interface LedgerSeries {
  readonly entries: readonly LedgerEntry[];
  /** The last day on which a source was read: what is due later is open. */
  readonly today: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** What the rules look at. */
type Judged = Pick<PromiseRow, "comparison" | "target" | "due" | "outcome" | "outcome_qualifier" | "outcome_date" | "outcome_as_of">;

/** Last day on which any source was read. */
export const lastAccessed = (data: Data): number => Math.max(...data.sources.map((source) => source.accessed.to));

function dateVerdict({ due, outcome_date, outcome_as_of }: Judged, today: number): Verdict {
  if (due === null) return "cannot-be-checked";
  if (outcome_date !== null) {
    if (outcome_date.to <= due.to) return "kept";
    return outcome_date.from > due.to ? "late" : "cannot-be-checked";
  }
  if (due.to > today) return "open";
  return outcome_as_of !== null && outcome_as_of.from > due.to ? "missed" : "cannot-be-checked";
}

/** Where target and outcome are one number, only the outcome's wording can tell them apart. */
function tieVerdict({ comparison, outcome_qualifier }: Judged): Verdict {
  if (comparison === "about" || outcome_qualifier === "over") return "kept";
  if (outcome_qualifier === "nearly") return "missed";
  if (outcome_qualifier === "about") return "cannot-be-checked";
  return comparison === "at-least" ? "kept" : outcome_qualifier === "at-least" ? "cannot-be-checked" : "missed";
}

function numberVerdict(row: Judged, today: number): Verdict {
  const { comparison, target, due, outcome, outcome_as_of } = row;
  if (comparison === "unclear" || target === null) return "cannot-be-checked";
  if (due !== null && due.to > today) return "open";
  if (outcome === null || (due !== null && outcome_as_of !== null && outcome_as_of.to < due.to)) return "cannot-be-checked";
  if (outcome === target) return tieVerdict(row);
  if (outcome >= target * (1 + margin)) return "exceeded";
  if (outcome > target) return "kept";
  return comparison === "about" && outcome >= target * (1 - margin) ? "kept" : "missed";
}

/** The verdict on a promise by the rules declared at `Verdict`. */
export const verdictOn = (row: Judged, today: number): Verdict =>
  row.comparison === "by" ? dateVerdict(row, today) : numberVerdict(row, today);

function distanceOf(row: PromiseRow, outcome: number | null): Distance | null {
  if (row.comparison === "unclear" || row.target === null || outcome === null) return null;
  const absolute = outcome - row.target;
  return { absolute: cents(absolute), percent: (absolute / row.target) * 100 };
}

function delayOf(row: PromiseRow, verdict: Verdict): Delay | null {
  const until = verdict === "late" ? row.outcome_date : verdict === "missed" ? row.outcome_as_of : null;
  if (row.comparison !== "by" || row.due === null || until === null) return null;
  const days = Math.round((until.from - row.due.to) / dayMs);
  return { days, months: Math.round(days / daysInMonth), atLeast: verdict === "missed" };
}

/** What came in after 15 November 2024: the year's total less that day's, which no source prints. */
function addedAfterMidNovember(data: Data): { outcome: number; source: string } {
  const mid = checkpointOn(data, "2024-11-15");
  const end = checkpointOn(data, "2024-12-31");
  return { outcome: cents(end.total - mid.total), source: mid.source_id };
}

function entryOf(row: PromiseRow, data: Data, today: number): LedgerEntry {
  const computed = row.outcome_computed === null ? null : addedAfterMidNovember(data);
  const outcome = computed?.outcome ?? row.outcome;
  const verdict = verdictOn({ ...row, outcome }, today);
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    comparison: row.comparison,
    target: row.target,
    unit: row.unit,
    due: row.due,
    statedOn: row.stated_on,
    outcome,
    outcomeQualifier: row.outcome_qualifier,
    computed: computed !== null,
    outcomeDate: row.outcome_date,
    outcomeStatus: row.outcome_status,
    outcomeAsOf: row.outcome_as_of,
    verdict,
    distance: distanceOf(row, outcome),
    delay: delayOf(row, verdict),
    sources: [...new Set([row.source_id, computed?.source, row.outcome_source_id].filter((id) => id != null))],
  };
}

/** Every promise with its outcome and verdict, in the ledger's own order. */
export function ledger(data: Data): LedgerSeries {
  const today = lastAccessed(data);
  const entries = data.promises.toSorted((a, b) => a.order - b.order).map((row) => entryOf(row, data, today));
  const count = (verdict: Verdict) => entries.filter((entry) => entry.verdict === verdict).length;
  return {
    entries,
    today,
    counts: {
      kept: count("kept"),
      exceeded: count("exceeded"),
      missed: count("missed"),
      late: count("late"),
      open: count("open"),
      "cannot-be-checked": count("cannot-be-checked"),
    },
  };
}
