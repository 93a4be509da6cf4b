import { referencesOf } from "../story/references/references.ts";
import { claimTruth } from "./claim-truth.ts";
import type { Snapshot } from "./snapshot.ts";

const isWord = (text: string, word: string): boolean => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);

/** Tables that claims of the earlier story name which held of its data and hold no longer: what was not known of them is known now. */
export function tablesOfFallenClaims(before: Snapshot, after: Snapshot): Set<string> {
  const { definitions } = before.story.names;
  // The earlier story's words, as each state's report understands them.
  const [was, is] = [before, after].map(({ report, data }) => {
    const references = referencesOf(report, definitions);
    return (text: string) => claimTruth(text, references, data);
  });
  const claims = new Set(before.story.files.flatMap(({ holds }) => holds.map(({ text }) => text)));
  const fallen = [...claims].filter((text) => was?.(text) === true && is?.(text) !== true);
  const said = [...fallen, ...definitions.filter(({ name }) => fallen.some((text) => isWord(text, name))).map(({ text }) => text)];
  return new Set(Object.keys(after.report.tables).filter((table) => said.some((text) => isWord(text, table))));
}
