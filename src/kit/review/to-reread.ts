import type { Lang } from "../i18n/languages.ts";
import { tablesOfFallenClaims } from "./fallen-claims.ts";
import { goneNames } from "./gone-names.ts";
import { newRows, wordsOf } from "./new-rows.ts";
import { oldGuides } from "./old-guides.ts";
import { oldNotes } from "./old-notes.ts";
import type { Reread } from "./reread.ts";
import type { RowChange } from "./row-changes.ts";
import type { Snapshot } from "./snapshot.ts";
import { struckClaims } from "./struck-claims.ts";

/**
 * What may now be false and is no reference that follows by itself: passages that gave up a claim, notes of rows, guides of tables, and
 * whatever calls by its name a row that is gone.
 *
 * @param lang of the notes and guides that are shown; the others say the same
 */
export function toReread(before: Snapshot, after: Snapshot, changes: readonly RowChange[], lang: Lang): Reread[] {
  const [reached, added] = [tablesOfFallenClaims(before, after), newRows(after, changes)];
  return [
    ...struckClaims(before, after),
    ...oldNotes(before, after, { changes, added, reached, lang }),
    ...oldGuides(before, after, { reached, words: [...new Set(added.flatMap(wordsOf))], lang }),
    ...goneNames(after, changes, lang),
  ];
}
