import { tableGuide } from "../open-data/guide.ts";
import type { Edition } from "../story/edition.ts";
import type { Chapter, Step } from "../story/story.ts";

/** The chapter of the story that tells how it was made, and its steps of words alone; undefined where there is none. */
export function methodChapter({ chapters }: Pick<Edition, "chapters">): (Chapter & { steps: readonly Step[] }) | undefined {
  const chapter = chapters.find(({ appendix }) => appendix === "method");
  return chapter && { ...chapter, steps: chapter.passages.flatMap(({ figures, steps }) => (figures.length === 0 ? steps : [])) };
}

/** What the tables' own documentation says of disagreements and gaps, of each table that has one. */
export const tableNotes = (
  { report, lang }: Pick<Edition, "report" | "lang">,
  folder: string,
): { name: string; title: string; html: string }[] =>
  Object.values(report.tables).flatMap(({ name, title }) => {
    const html = tableGuide(folder, name, lang);
    return html === undefined ? [] : [{ name, title: title[lang], html }];
  });
