import { isError } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import type { Lang } from "../i18n/languages.ts";
import { wholeStoryProblems } from "../story/check.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What keeps a state of the report from being published, in words for editors: errors of the data first, then what a figure needs and does
 * not find, and what is wrong with the story, claims that no longer hold among it. Nothing is drawn for it.
 */
export function faultsOf({ report, data, problems, isRead, story }: Snapshot, lang: Lang): string[] {
  const inStory = wholeStoryProblems(report, story, { data, problems, isRead });
  const all = [...problems, ...inStory];
  return all.some(isError) ? [problemReport(problems.some(isError) ? all : all.filter(isError), lang)] : [];
}
