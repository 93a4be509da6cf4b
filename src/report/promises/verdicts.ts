import type { DateSpan } from "../../kit/table/date-span.ts";
import { cents } from "../../kit/table/rounding.ts";
import { wordIn } from "../../kit/table/word-list.ts";
import { dayMs, daysInMonth } from "../../kit/table/time.ts";
import { rowName } from "../../kit/table/row-name.ts";
import { type PromiseRow, promises, type PromiseWord, type Speaker } from "../tables/promises.ts";
import type { Data } from "../tables/tables.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

/**
 * What became of a promise. The rules, in the order in which they are tried; `today` is the last day on which a source was read.
 *
 * A promise of a date (comparison `by`):
 * - kept: it happened, at the latest on the last day of the due date's span.
 * - late: it happened, at the earliest after that day.
 * - open: it has not happened as far as is known, and the last day lies after `today`.
 * - missed: that day has passed, and a source read after it says that the thing had not happened (`outcome_as_of`).
 * - cannot-be-checked: everything else: no outcome found, or spans so wide that kept and late are both possible.
 *
 * A promise of a number:
 * - cannot-be-checked: the comparison is `unclear`.
 * - open: the due date's last day lies after `today`; an interim figure decides nothing.
 * - cannot-be-checked: no outcome found, or one measured before the due date ended.
 * - exceeded: the outcome beats the target by `margin` of it or more.
 * - kept: `more-than` above the target, `at-least` at it or above, `about` no more than `margin` below it.
 * - just-short: not kept, and no more than `margin` below the target.
 * - missed: everything below that.
 * When outcome and target are the same number, the outcome's own wording decides: "over" lies above, "nearly" below; "about" cannot be checked.
 *
 * An ultimatum is judged by the same rules and is no promise: it is told apart and counted nowhere.
 */
export type Verdict = (typeof verdictNames)[number];
/** From the best to the unknown: the order in which they are told. */
export const verdictNames = ["exceeded", "kept", "just-short", "late", "missed", "open", "cannot-be-checked"] as const;

/** Whether its outcome can be held against it already. */
export const isJudged = ({ verdict }: { readonly verdict: Verdict }): boolean => verdict !== "open" && verdict !== "cannot-be-checked";

/** Promises by their verdicts, in that order; without verdicts that none has. */
export const byVerdict = <Entry extends { readonly verdict: Verdict }>(entries: readonly Entry[]): [Verdict, readonly Entry[]][] =>
  verdictNames.flatMap((verdict): [Verdict, readonly Entry[]][] => {
    const own = entries.filter((entry) => entry.verdict === verdict);
    return own.length === 0 ? [] : [[verdict, own]];
  });

/**
 * The share of the target by which an outcome must beat it to exceed it, and may fall short of it to be just short: the same both ways. An
 * "about" that falls short by no more is kept.
 */
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
  readonly note: { readonly vi: string | null; readonly en: string | null };
  readonly word: PromiseWord;
  readonly speaker: Speaker;
  readonly comparison: PromiseRow["comparison"];
  readonly target: number | null;
  readonly unit: PromiseRow["unit"];
  /** What the unit is called; null where there is none. */
  readonly unitNames: { readonly vi: string; readonly en: string } | null;
  readonly due: DateSpan | null;
  readonly statedOn: DateSpan;
  readonly outcome: number | null;
  readonly outcomeQualifier: Outcome["qualifier"];
  /** True when the outcome is our subtraction and not a printed figure. */
  readonly computed: boolean;
  readonly outcomeDate: DateSpan | null;
  readonly outcomeStatus: Outcome["status"];
  readonly outcomeAsOf: DateSpan | null;
  readonly verdict: Verdict;
  readonly distance: Distance | null;
  readonly delay: Delay | null;
  /** The rows that say so, first its own. */
  readonly rows: readonly string[];
  /** Publications that say what was promised and what came about. */
  readonly sources: readonly string[];
}

/** A promise, and what it was said as beside. */
export interface Promised extends LedgerEntry {
  /** Rows that are the same promise: a part of it, or the same raised or lowered. They are told with it and not counted. */
  readonly alsoSaid: readonly LedgerEntry[];
}

export interface LedgerSeries {
  /** The best verdicts first; within one, in the ledger's own order. */
  readonly entries: readonly Promised[];
  /** Ultimatums, which are no promises. */
  readonly demands: readonly LedgerEntry[];
  /** The last day on which a source was read: what is due later is open. */
  readonly today: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** What the rules look at. */
type Judged = Pick<PromiseRow, "comparison" | "target" | "due">;
type Result = Pick<Outcome, "value" | "qualifier" | "date" | "asOf">;

/** Last day on which any source was read. */
export const lastAccessed = (data: Data): number => Math.max(...data.sources.map((source) => source.accessed.to));

function dateVerdict({ due }: Judged, { date, asOf }: Result, today: number): Verdict {
  if (due === null) return "cannot-be-checked";
  if (date !== null) {
    if (date.to <= due.to) return "kept";
    return date.from > due.to ? "late" : "cannot-be-checked";
  }
  if (due.to > today) return "open";
  return asOf !== null && asOf.from > due.to ? "missed" : "cannot-be-checked";
}

/** Where target and outcome are one number, only the outcome's wording can tell them apart. */
function tieVerdict({ comparison }: Judged, { qualifier }: Result): Verdict {
  if (comparison === "about" || qualifier === "over") return "kept";
  if (qualifier === "nearly") return "just-short";
  if (qualifier === "about") return "cannot-be-checked";
  return comparison === "at-least" ? "kept" : qualifier === "at-least" ? "cannot-be-checked" : "just-short";
}

function numberVerdict(promise: Judged, result: Result, today: number): Verdict {
  const { comparison, target, due } = promise;
  const { value, asOf } = result;
  if (comparison === "unclear" || target === null) return "cannot-be-checked";
  if (due !== null && due.to > today) return "open";
  if (value === null || (due !== null && asOf !== null && asOf.to < due.to)) return "cannot-be-checked";
  if (value === target) return tieVerdict(promise, result);
  const allowance = Math.abs(target) * margin;
  if (value >= target + allowance) return "exceeded";
  if (value > target) return "kept";
  if (value < target - allowance) return "missed";
  return comparison === "about" ? "kept" : "just-short";
}

/** The verdict on a promise by the rules declared at `Verdict`. */
export const verdictOn = (promise: Judged, result: Result, today: number): Verdict =>
  promise.comparison === "by" ? dateVerdict(promise, result, today) : numberVerdict(promise, result, today);

function distanceOf(row: PromiseRow, outcome: number | null): Distance | null {
  if (row.comparison === "unclear" || row.target === null || outcome === null) return null;
  const absolute = outcome - row.target;
  return { absolute: cents(absolute), percent: (absolute / row.target) * 100 };
}

function delayOf(row: PromiseRow, outcome: Outcome, verdict: Verdict): Delay | null {
  const until = verdict === "late" ? outcome.date : verdict === "missed" ? outcome.asOf : null;
  if (row.comparison !== "by" || row.due === null || until === null) return null;
  const days = Math.round((until.from - row.due.to) / dayMs);
  return { days, months: Math.round(days / daysInMonth), atLeast: verdict === "missed" };
}

function entryOf(row: PromiseRow, data: Data, today: number): LedgerEntry {
  const outcome = outcomeOf(data, row);
  const verdict = verdictOn(row, outcome, today);
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    note: { vi: row.note_vi, en: row.note_en },
    word: row.word,
    speaker: row.said_by,
    comparison: row.comparison,
    target: row.target,
    unit: row.unit,
    unitNames: row.unit === null ? null : { vi: wordIn(data.units, row.unit, "vi"), en: wordIn(data.units, row.unit, "en") },
    due: row.due,
    statedOn: row.stated_on,
    outcome: outcome.value,
    outcomeQualifier: outcome.qualifier,
    computed: outcome.computed,
    outcomeDate: outcome.date,
    outcomeStatus: outcome.status,
    outcomeAsOf: outcome.asOf,
    verdict,
    distance: distanceOf(row, outcome.value),
    delay: delayOf(row, outcome, verdict),
    rows: [rowName(promises, row), ...outcome.rows],
    sources: [...new Set([row.source_id, ...outcome.sources])],
  };
}

const judgements = new WeakMap<Data, readonly LedgerEntry[]>();

/** Every row of the table with its outcome and verdict, in the ledger's own order. Judged once: each sentence that counts verdicts asks anew. */
export function judged(data: Data): readonly LedgerEntry[] {
  const known = judgements.get(data);
  if (known) return known;
  const today = lastAccessed(data);
  const entries = data.promises.toSorted((a, b) => a.order - b.order).map((row) => entryOf(row, data, today));
  judgements.set(data, entries);
  return entries;
}

/** The ledger: every promise once, by its verdict, and apart from them what others were told to do. */
export function ledger(data: Data): LedgerSeries {
  const joinedTo = new Map(data.promises.map(({ id, same_as }) => [id, same_as]));
  const all = judged(data);
  const entries = all
    .filter(({ id, word }) => word !== "ultimatum" && joinedTo.get(id) === null)
    .map((entry): Promised => ({ ...entry, alsoSaid: all.filter(({ id }) => joinedTo.get(id) === entry.id) }));
  return {
    entries: byVerdict(entries).flatMap(([, own]) => own),
    demands: all.filter(({ word }) => word === "ultimatum"),
    today: lastAccessed(data),
    // Every verdict has its count.
    counts: Object.fromEntries(verdictNames.map((name) => [name, entries.filter(({ verdict }) => verdict === name).length])) as Record<
      Verdict,
      number
    >,
  };
}
