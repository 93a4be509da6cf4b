import type { Fault, Problem } from "../csv/problem.ts";
import { langs } from "../i18n/languages.ts";
import { passagesOf } from "./passages.ts";
import type { StoryFile } from "./references/story-file.ts";
import { placeIn } from "./references/written.ts";
import { inReadingOrder } from "./story.ts";

/** The stylesheet of moving passages has a row for each step, up to here. */
export const mostSteps = 16;

const tooLong = (steps: number): Fault => ({
  code: "passage-long",
  rule: {
    vi: `đoạn này có ${steps} bước liền nhau bên cùng một hình; trang xếp được ${mostSteps}.`,
    en: `this passage has ${steps} steps in a row beside one picture; the page lays out ${mostSteps}.`,
  },
  cure: {
    vi: "Gộp vài bước, hoặc xen vào giữa một bước không có figure.",
    en: "Join some of its steps, or put one without a figure between them.",
  },
});

const chapterOf = ({ id }: StoryFile): string => id.slice(0, id.lastIndexOf("/"));

/** Passages of more steps than a page can lay out. */
export const passageProblems = (files: readonly StoryFile[]): Problem[] =>
  langs.flatMap((lang) =>
    [...Map.groupBy(inReadingOrder(files, lang), chapterOf).values()].flatMap((chapter) => {
      const shown = chapter
        .filter(({ id }) => !id.endsWith("/head"))
        .map((step) => ({ step, figure: step.figure?.text, continues: step.fields.includes("continues") }));
      return passagesOf(shown).flatMap(({ figures, steps }): Problem[] => {
        const beyond = steps[mostSteps]?.step;
        if (figures.length === 0 || beyond === undefined) return [];
        return [{ ...tooLong(steps.length), ...(beyond.figure ? placeIn(beyond.file, beyond.figure) : { file: beyond.file, line: 1 }) }];
      });
    }),
  );
