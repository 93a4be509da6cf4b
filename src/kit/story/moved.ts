import type { Problem } from "../csv/problem.ts";
import { nearest } from "../csv/nearest.ts";
import { langs } from "../i18n/languages.ts";
import { pageOf } from "./addresses.ts";
import type { NamesFile } from "./references/names-file.ts";
import { storyFaults } from "./references/story-faults.ts";
import { langOf } from "./references/story-file.ts";
import type { StorySource } from "./references/story-source.ts";
import { placeIn } from "./references/written.ts";
import { anchorOf } from "./story.ts";

/** Addresses that there were once, by the address that tells the same today: of steps, and of cards and rows with their page before a #. */
export type FormerAnchors = ReadonlyMap<string, readonly string[]>;

export const formerAnchors = ({ definitions }: NamesFile): FormerAnchors =>
  new Map([...Map.groupBy(definitions, ({ text }) => text)].map(([now, old]) => [now, old.map(({ name }) => name)]));

/**
 * Old addresses that lead nowhere, or that a step has again.
 *
 * @param beyond addresses on other pages than the story's; undefined where rows could not be read: then nothing is asked of them
 */
export function movedProblems({ files, moved }: Pick<StorySource, "files" | "moved">, beyond: readonly string[] | undefined): Problem[] {
  const steps = langs.map((lang) => files.filter(({ id }) => langOf(id) === lang).map(anchorOf));
  const wrong = moved.definitions.flatMap((one): Problem[] => {
    const page = pageOf(one.name);
    if (page !== "" && beyond === undefined) return [];
    // What stands on a page of its own is the same in every language.
    const anchors = page === "" ? steps.map((own) => new Set(own)) : [new Set(beyond?.filter((address) => pageOf(address) === page))];
    const [all] = anchors;
    const at = { ...placeIn(moved.file, one), value: `${one.name} = ${one.text}` };
    if (anchors.some((own) => own.has(one.name))) return [{ ...storyFaults.notMoved, ...at }];
    return anchors.every((own) => own.has(one.text)) ? [] : [{ ...storyFaults.movedNowhere(nearest(one.text, all ?? [])), ...at }];
  });
  return [...moved.problems, ...wrong];
}
