import { referencesOf } from "../story/references/references.ts";
import { isSlip } from "../story/references/slip.ts";
import type { Snapshot } from "./snapshot.ts";

const isWord = (text: string, word: string): boolean => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);

/** Whether a claim of the earlier story is borne out by a state's data; undefined where it cannot be asked. */
function truthIn({ report, data }: Snapshot, { story }: Snapshot): (text: string) => boolean | undefined {
  const references = referencesOf(report, story.names.definitions);
  return (text) => {
    try {
      return references.understand(text).claim()(data).holds;
    } catch (error) {
      if (!isSlip(error)) throw error;
      return undefined;
    }
  };
}

/** Tables that claims of the earlier story name which held of its data and hold no longer: what was not known of them is known now. */
export function tablesOfFallenClaims(before: Snapshot, after: Snapshot): Set<string> {
  const [was, is] = [truthIn(before, before), truthIn(after, before)];
  const claims = new Set(before.story.files.flatMap(({ holds }) => holds.map(({ text }) => text)));
  const fallen = [...claims].filter((text) => was(text) === true && is(text) !== true);
  const { definitions } = before.story.names;
  const said = [...fallen, ...definitions.filter(({ name }) => fallen.some((text) => isWord(text, name))).map(({ text }) => text)];
  return new Set(Object.keys(after.report.tables).filter((table) => said.some((text) => isWord(text, table))));
}
