import { isError } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import { buildDocument } from "../figure/document.ts";
import type { Lang } from "../i18n/languages.ts";
import { storyProblems } from "../story/references/check-story.ts";
import type { Snapshot } from "./snapshot.ts";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What keeps a state of the report from being published, in words for editors: errors of the data first, and without any, what a figure
 * needs and does not find, and what is wrong with the story, claims that no longer hold among it. Nothing is drawn for it.
 */
export function faultsOf({ report, data, problems, story }: Snapshot, lang: Lang): string[] {
  if (problems.some(isError)) return [problemReport([...problems, ...storyProblems(report, story, undefined)], lang)];
  const missing = report.figures.flatMap((figure) => {
    try {
      figure.render(data, lang, buildDocument());
      return [];
    } catch (error) {
      return [messageOf(error)];
    }
  });
  const wrong = storyProblems(report, story, data).filter(isError);
  return [...new Set(missing), ...(wrong.length > 0 ? [problemReport(wrong, lang)] : [])];
}
