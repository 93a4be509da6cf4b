import { isDeepStrictEqual } from "node:util";
import { isError, isUserError } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Report, Statements } from "../report.ts";
import { type DrawingChange, drawingChanges } from "./drawings.ts";
import { type Snapshot, snapshotAt, currentSnapshot } from "./snapshot.ts";
import { faultsOf } from "./faults.ts";
import { type Published, publishedState, reasonsSince } from "./git.ts";
import type { Question } from "./question.ts";
import { questionsBetween } from "./questions.ts";
import {
  claimStatements,
  figureStatements,
  type StatementChange,
  statementChanges,
  sentenceStatements,
  totalStatements,
  verdictStatements,
} from "./statements.ts";
import type { Reread } from "./reread.ts";
import { toReread } from "./to-reread.ts";
import { type RowChange, rowChanges } from "./row-changes.ts";
import { changeWords } from "./words.ts";

/** What differs between two states of the report, from the cells to the pictures. */
export interface Difference {
  readonly rows: readonly RowChange[];
  /** What an editor must settle, with what was said of it. */
  readonly questions: readonly Question[];
  readonly totals: readonly StatementChange[];
  readonly facts: readonly StatementChange[];
  readonly verdicts: readonly StatementChange[];
  readonly claims: readonly StatementChange[];
  readonly sentences: readonly StatementChange[];
  /** Words that were written for the data as it was. */
  readonly reread: readonly Reread[];
  readonly drawings: readonly DrawingChange[];
  /** What could not be compared, and why. */
  readonly limits: readonly string[];
  /** What keeps the newer state from being published. */
  readonly faults: readonly string[];
}

/** All that is not as it was published. */
export interface Changes extends Difference {
  readonly against: Published;
  /** Reasons stated since then, whether or not they name what is asked about. */
  readonly reasons: readonly string[];
}

const nothing = {
  rows: [],
  questions: [],
  totals: [],
  facts: [],
  verdicts: [],
  claims: [],
  sentences: [],
  reread: [],
  drawings: [],
  limits: [],
  faults: [],
};

/** The result, or undefined and one more failure: what was said of it for editors, else that it could not be told. */
function attempt<T>(compute: () => T, failures: Set<string>, untold: string): T | undefined {
  try {
    return compute();
  } catch (error) {
    failures.add(isUserError(error) ? error.message : untold);
    return undefined;
  }
}

/** Whether what lies beside the tables is the same. */
function sameFiles(before: Snapshot, after: Snapshot): boolean {
  const filesOf = ({ report, data }: Snapshot) => {
    const byName = new Map<string, unknown>(Object.entries(data));
    return Object.keys(report.files).map((name) => byName.get(name));
  };
  return isDeepStrictEqual(filesOf(before), filesOf(after));
}

/**
 * Compares two states of the report, in the language of whoever asks. Drawing takes most of the time.
 *
 * @param reasons stated for what is asked about: each names its row
 */
export function difference(
  before: Snapshot,
  after: Snapshot,
  lang: Lang,
  { draw = drawingChanges, reasons = [] }: { readonly draw?: typeof drawingChanges; readonly reasons?: readonly string[] } = {},
): Difference {
  const words = changeWords[lang];
  const faults = faultsOf(after, lang);
  if (after.problems.some(isError)) return { ...nothing, faults };
  const rows = rowChanges(after.report.tables, before.data, after.data);
  const questions = questionsBetween(before, after, rows, reasons);
  if (before.problems.some(isError))
    return { ...nothing, rows, questions, faults, limits: [`${words.unreadable}\n${problemReport(before.problems, lang)}`] };
  // Everything told and drawn follows from these three: without a change in them there is none to look for.
  if (rows.length === 0 && isDeepStrictEqual(before.story, after.story) && sameFiles(before, after)) return nothing;
  const limits = new Set<string>();
  const compare = (tell: (snapshot: Snapshot, lang: Lang) => Statements, earlier = before): StatementChange[] => {
    // What the newer state cannot tell is among its faults.
    const [was, is] = [attempt(() => tell(earlier, lang), limits, words.untold), attempt(() => tell(after, lang), new Set(), words.untold)];
    return was && is ? statementChanges(was, is) : [];
  };
  // What today's sentences name, on the data of both states: another name for a figure is no change of it.
  const renamed = { ...before, story: after.story };
  const told = {
    totals: compare(totalStatements),
    facts: compare(figureStatements, renamed),
    verdicts: compare(verdictStatements),
    claims: compare(claimStatements, renamed),
    sentences: compare(sentenceStatements),
  };
  const drawings = attempt(() => draw(before, after, lang), limits, words.undrawn) ?? [];
  return { rows, questions, ...told, reread: toReread(before, after, rows, lang), drawings, limits: [...limits], faults };
}

/** The report as the files stand now against the state published last, or against the one asked for. */
export function changesSince(
  report: Report,
  lang: Lang,
  options: { readonly ref?: string | undefined; readonly reason?: string | undefined } = {},
): Changes {
  const against = publishedState(options.ref);
  const reasons = [...(options.reason ? [options.reason] : []), ...reasonsSince(against.ref)];
  return { against, reasons, ...difference(snapshotAt(report, against.ref), currentSnapshot(report), lang, { reasons }) };
}

/** Whether something asked has no answer, or the state cannot be published at all. */
export const isRefused = ({ questions, faults }: Changes): boolean =>
  faults.length > 0 || questions.some(({ answer }) => answer === undefined);
