import { isQuestion, type Problem } from "../csv/problem.ts";
import type { Report } from "../report.ts";
import { sincePublished } from "./cell-questions.ts";
import { DeskError, publishedState } from "./git.ts";
import { snapshotAt } from "./snapshot.ts";

/**
 * Problems without the questions about what was published so. Where there is no history to compare with, all are asked: nothing there
 * says what is old.
 *
 * @param ref the state to compare with, if not the one published last
 */
export function newProblems(report: Report, problems: readonly Problem[], ref?: string): readonly Problem[] {
  if (!problems.some(isQuestion)) return problems;
  try {
    return sincePublished(problems, report.tables, snapshotAt(report, publishedState(ref).ref));
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return problems;
  }
}
