import type { Problem } from "../csv/problem.ts";
import { nearest } from "../csv/nearest.ts";
import { langs } from "../i18n/languages.ts";
import type { NamesFile } from "./references/names-file.ts";
import { storyFaults } from "./references/story-faults.ts";
import { langOf } from "./references/story-file.ts";
import type { StorySource } from "./references/story-source.ts";
import { placeIn } from "./references/written.ts";
import { anchorOf } from "./story.ts";

/** Anchors that the story's page had once, by the anchor of the step or chapter that tells the same today. */
export type FormerAnchors = ReadonlyMap<string, readonly string[]>;

export const formerAnchors = ({ definitions }: NamesFile): FormerAnchors =>
  new Map([...Map.groupBy(definitions, ({ text }) => text)].map(([now, old]) => [now, old.map(({ name }) => name)]));

/** Old addresses that lead nowhere, or that a step has again. */
export function movedProblems({ files, moved }: Pick<StorySource, "files" | "moved">): Problem[] {
  const anchors = langs.map((lang) => new Set(files.filter(({ id }) => langOf(id) === lang).map(anchorOf)));
  const [all] = anchors;
  const wrong = moved.definitions.flatMap((one): Problem[] => {
    const at = { ...placeIn(moved.file, one), value: `${one.name} = ${one.text}` };
    if (anchors.some((own) => own.has(one.name))) return [{ ...storyFaults.notMoved, ...at }];
    return anchors.every((own) => own.has(one.text)) ? [] : [{ ...storyFaults.movedNowhere(nearest(one.text, all ?? [])), ...at }];
  });
  return [...moved.problems, ...wrong];
}
