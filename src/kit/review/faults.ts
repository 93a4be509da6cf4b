import { isError, type Problem } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import type { Lang } from "../i18n/languages.ts";
import { wholeStoryProblems } from "../story/check.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What keeps a state of the report from being published: errors of the data first, then what a figure needs and does not find, and what is
 * wrong with the story, claims that no longer hold among it. None where no error is among it. Nothing is drawn for it.
 */
export function problemsOf({ report, data, problems, isRead, story }: Snapshot): readonly Problem[] {
  const all = [...problems, ...wholeStoryProblems(report, story, { data, problems, isRead })];
  if (problems.some(isError)) return all;
  return all.filter(isError);
}

/** The same in words for editors. */
export function faultsOf(snapshot: Snapshot, lang: Lang): string[] {
  const problems = problemsOf(snapshot);
  return problems.length > 0 ? [problemReport(problems, lang)] : [];
}
