import { isError } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import { buildDocument } from "../figure/document.ts";
import type { Lang } from "../i18n/languages.ts";
import { type Snapshot, storyFolder } from "./snapshot.ts";
import { changeWords } from "./words.ts";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Steps whose words rest on a claim that the data no longer bears out. */
function brokenClaims({ report, data, story }: Snapshot, lang: Lang): string[] {
  const claims = report.claims(data);
  return story.flatMap(({ id, holds }) =>
    holds.filter((name) => claims[name] === false).map((name) => changeWords[lang].brokenClaim(`${storyFolder(report)}/${id}.md`, name)),
  );
}

/**
 * What keeps a state of the report from being published, in words for editors: errors of the data first, and without any, a
 * row that the prose or a figure needs and does not find, a claim that no longer holds. Nothing is drawn for it.
 */
export function faultsOf(snapshot: Snapshot, lang: Lang): string[] {
  const { report, data, problems } = snapshot;
  if (problems.some(isError)) return [problemReport(problems, lang)];
  const needs = [() => report.facts(data), ...report.figures.map((figure) => () => figure.render(data, lang, buildDocument()))];
  const missing = needs.flatMap((need) => {
    try {
      need();
      return [];
    } catch (error) {
      return [messageOf(error)];
    }
  });
  return missing.length > 0 ? [...new Set(missing)] : brokenClaims(snapshot, lang);
}
