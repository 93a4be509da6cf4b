import type { Problem } from "../../csv/problem.ts";
import { langs } from "../../i18n/languages.ts";
import { storyFaults } from "./story-faults.ts";
import { langOf, type StoryFile } from "./story-file.ts";
import type { Written } from "./written.ts";

const step = ({ id }: StoryFile): string => id.slice(id.indexOf("/") + 1);

/** A reference without the spaces that mean nothing, and without its form, which is each language's own affair. */
const meant = ({ text }: Written): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/(\s*:\s*\w+)+$/, "");

const missing = (here: readonly Written[], there: readonly Written[]): string[] => {
  const have = new Set(here.map(meant));
  return [...new Set(there.map(meant))].filter((one) => !have.has(one));
};

function differences(one: StoryFile, other: StoryFile): Problem[] {
  const [claims, figures] = [missing(one.holds, other.holds), missing(one.references, other.references)];
  const place = { file: one.file, line: 1 };
  const isOtherScene = one.figure?.text !== other.figure?.text || one.scene?.text !== other.scene?.text;
  return [
    ...(isOtherScene ? [{ ...storyFaults.sceneDiffers(other.file), ...place }] : []),
    ...(claims.length > 0 ? [{ ...storyFaults.holdsDiffer(other.file, claims), ...place }] : []),
    ...(figures.length > 0 ? [{ ...storyFaults.figuresDiffer(other.file, figures), ...place }] : []),
  ];
}

/** A step that one language has and the other lacks would vanish from a page in silence. */
const missingIn = (versions: readonly StoryFile[]): Problem[] =>
  langs.flatMap((lang) => {
    const [other] = versions;
    if (other === undefined || versions.some(({ id }) => langOf(id) === lang)) return [];
    return [{ ...storyFaults.notTranslated(other.file), file: other.file.replace(`/${other.id}.md`, `/${lang}/${step(other)}.md`) }];
  });

/**
 * A step says the same in every language: the same claims, the same figures, beside the same scene.
 *
 * @param isUnread a file of which nobody knows what it says: it is there, and not compared
 */
export const sameInEveryLanguage = (files: readonly StoryFile[], isUnread: (file: StoryFile) => boolean): Problem[] =>
  [...Map.groupBy(files, step).values()].flatMap((versions) => {
    const read = versions.filter((one) => !isUnread(one));
    return [...missingIn(versions), ...read.flatMap((one) => read.flatMap((other) => (one === other ? [] : differences(one, other))))];
  });
