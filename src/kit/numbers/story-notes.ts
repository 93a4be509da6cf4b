import type { Edition } from "../story/edition.ts";
import { editionCards } from "./edition-cards.ts";
import { type PaperNotes, paperNotes } from "./paper-notes.ts";

/** The notes of an edition's story; undefined where no chapter ends in the list of its sources, which they name by number. */
export function storyNotes(edition: Edition): PaperNotes | undefined {
  if (!edition.entries.some(({ front }) => front.appendix === "method")) return undefined;
  const figures = new Set(edition.entries.flatMap(({ front }) => front.figure ?? []));
  return paperNotes(
    editionCards(edition).numbers,
    [...figures].flatMap((id) => edition.figure(id).sources),
    edition.lang,
  );
}
