import type { Chapter } from "../story/story.ts";
import type { NumberCard } from "./number-cards.ts";

/** A chapter with the numbers that it is the first to say. */
export interface ChapterCards {
  readonly chapter: Chapter;
  readonly cards: readonly NumberCard[];
}

const anchorsOf = ({ id, passages }: Chapter): string[] => [id, ...passages.flatMap(({ steps }) => steps.map((step) => step.id))];

/** Cards under the chapters that say them first, and what the steps that say them are called: their own title, else their chapter's. */
export function cardsByChapter(
  cards: readonly NumberCard[],
  chapters: readonly Chapter[],
): { readonly chapters: readonly ChapterCards[]; readonly titles: ReadonlyMap<string, string> } {
  const titles = new Map(
    chapters.flatMap((chapter) => [
      [chapter.id, chapter.title] as const,
      ...chapter.passages.flatMap(({ steps }) => steps.map((step) => [step.id, step.title ?? chapter.title] as const)),
    ]),
  );
  const grouped = chapters.map((chapter) => {
    const anchors = new Set(anchorsOf(chapter));
    return { chapter, cards: cards.filter(({ saidIn: [first] }) => first !== undefined && anchors.has(first)) };
  });
  return { chapters: grouped.filter(({ cards: own }) => own.length > 0), titles };
}
