import { isError } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import { buildDocument } from "../figure/document.ts";
import type { Lang } from "../i18n/languages.ts";
import { storyProblemsOn } from "../story/check.ts";
import type { Snapshot } from "./snapshot.ts";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What keeps a state of the report from being published, in words for editors: errors of the data first, and without any, what a figure
 * needs and does not find, and what is wrong with the story, claims that no longer hold among it. Nothing is drawn for it.
 */
export function faultsOf(snapshot: Snapshot, lang: Lang): string[] {
  const { report, data, problems, story } = snapshot;
  const inStory = storyProblemsOn(report, story, snapshot);
  if (problems.some(isError)) return [problemReport([...problems, ...inStory], lang)];
  const missing = report.figures.flatMap((figure) => {
    try {
      figure.render(data, lang, buildDocument());
      return [];
    } catch (error) {
      return [messageOf(error)];
    }
  });
  const wrong = inStory.filter(isError);
  return [...new Set(missing), ...(wrong.length > 0 ? [problemReport(wrong, lang)] : [])];
}
