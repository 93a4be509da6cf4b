import type { Text } from "../csv/problem.ts";
import { referencesOf } from "../story/references/references.ts";
import type { StoryFile } from "../story/references/story-file.ts";
import { claimTruth } from "./claim-truth.ts";
import type { Reread } from "./reread.ts";
import type { Snapshot } from "./snapshot.ts";

const why = (claims: readonly string[]): Text => ({
  vi: `lời vẫn như cũ, mà holds đã bỏ ${claims.map((claim) => `“${claim}”`).join(", ")}.`,
  en: `its words are what they were, though its holds no longer have ${claims.map((claim) => `“${claim}”`).join(", ")}.`,
});

const wordsOf = ({ prose }: StoryFile): string => prose.map(({ text }) => text).join("\n");

/** Steps and heads that gave up a claim that fell and kept every word: one who takes the claim out silences the check, and readers still read it. */
export function struckClaims(before: Snapshot, after: Snapshot): Reread[] {
  const references = referencesOf(after.report, after.story.names.definitions);
  const earlier = new Map(before.story.files.map((file) => [file.id, file]));
  return after.story.files.flatMap((file): Reread[] => {
    const was = earlier.get(file.id);
    const [first] = file.fields.includes("kicker") ? file.prose.slice(1) : file.prose;
    if (was === undefined || first === undefined || wordsOf(was) !== wordsOf(file)) return [];
    const kept = new Set(file.holds.map(({ text }) => text));
    const struck = was.holds.map(({ text }) => text).filter((text) => !kept.has(text) && claimTruth(text, references, after.data) !== true);
    return struck.length === 0 ? [] : [{ file: file.file, line: first.line, said: first.text, why: why(struck) }];
  });
}
