import type { Lang } from "../i18n/languages.ts";
import { words as allWords } from "../i18n/words.ts";
import { sourcesInOrder } from "../open-data/table-page.ts";
import type { CitedSource } from "../table/cited-source.ts";
import type { CardTable, NumberCard } from "./number-cards.ts";
import { howCounted, numberWords } from "./words.ts";

/** What paper tells of a number that the screen opens a card for. */
export interface PaperNote {
  readonly id: string;
  /** The number as the text says it first. */
  readonly text: string;
  /** Its rows, by table; how it was counted, where it rests on none. */
  readonly rows: string;
  /** Its sources, by their numbers in the list: "3–5, 9"; empty where it counts the sources themselves. */
  readonly sources: string;
}

export interface PaperNotes {
  readonly notes: readonly PaperNote[];
  /** Number of the note of a card. */
  readonly numberOf: (id: string) => number | undefined;
  /** What the notes and the figures rest on, in the order of its numbers. */
  readonly sources: readonly CitedSource[];
}

/** Up to so many rows are named. */
const named = 2;

function rowsText({ table, rows, more }: CardTable, lang: Lang): string {
  const size = rows.length + more;
  return `${table.title[lang]}: ${size > named ? allWords[lang].rows(size) : rows.map(({ label }) => label).join("; ")}`;
}

/** Numbers in order, those that follow each other as a range: [3, 4, 5, 9] → "3–5, 9". */
export function inRanges(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  const ends = sorted.filter((number) => !sorted.includes(number + 1));
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`)).join(", ");
}

/** A number that counts the sources cites none: it would cite all. */
const citedBy = ({ tables, origin, sources }: NumberCard): readonly CitedSource[] =>
  origin === "count" && tables.every(({ table }) => table.name === "sources") ? [] : sources;

/**
 * Notes for the numbers of a story, in the order in which it says them, and the list of sources that they name by number.
 *
 * @param shown sources of the figures that the story shows
 */
export function paperNotes(cards: readonly NumberCard[], shown: readonly CitedSource[], lang: Lang): PaperNotes {
  const all = new Map([...shown, ...cards.flatMap(citedBy)].map((source) => [source.id, source]));
  const sources = sourcesInOrder([...all.values()], lang);
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const notes = cards.map((card) => ({
    id: card.id,
    text: card.text,
    rows: card.tables.map((table) => rowsText(table, lang)).join("; ") || howCounted(card, numberWords[lang]),
    sources: inRanges(citedBy(card).flatMap(({ id }) => numbers.get(id) ?? [])),
  }));
  const places = new Map(notes.map(({ id }, index) => [id, index + 1]));
  return { notes, numberOf: (id) => places.get(id), sources };
}
