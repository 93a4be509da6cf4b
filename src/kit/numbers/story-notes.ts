import type { Edition } from "../story/edition.ts";
import type { StoryEntry } from "../story/story.ts";
import { editionCards } from "./edition-cards.ts";
import { type PaperNotes, paperNotes } from "./paper-notes.ts";

/** The notes of an edition's story; undefined where no chapter ends in the list of its sources, which they name by number. */
export function storyNotes(edition: Edition, entries: readonly StoryEntry[]): PaperNotes | undefined {
  if (!entries.some(({ data }) => data.appendix === "method")) return undefined;
  const figures = new Set(entries.flatMap(({ data }) => data.figure ?? []));
  return paperNotes(
    editionCards(edition, entries).numbers,
    [...figures].flatMap((id) => edition.figure(id).sources),
    edition.lang,
  );
}
