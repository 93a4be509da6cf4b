import { type Listed, passageWholes } from "./passage-wholes.ts";
import type { Chapter } from "./story.ts";

/** What a still of the story stands on: the page, which is bright or dark with the reader's theme, or one of the islands that are always dark. */
export const grounds = ["page", "coal", "jade"] as const;
export type Ground = (typeof grounds)[number];

/** A scene where the story shows it. */
export interface StoryStill {
  readonly figure: string;
  readonly scene: string;
  readonly ground: Ground;
}

/** The opening stands on coal, a dark chapter on jade. */
export const groundOf = (chapters: readonly Chapter[], chapter: Chapter): Ground => {
  if (chapter === chapters[0]) return "coal";
  return chapter.dark ? "jade" : "page";
};

/** Every still of the story, once for each ground on which it stands. */
export function storyStills(chapters: readonly Chapter[], figureOf: (id: string) => Listed): StoryStill[] {
  const stills = chapters.flatMap((chapter) =>
    chapter.passages.flatMap((passage) => {
      const shown = passage.steps.flatMap(({ figure, scene }) => (figure && scene ? [{ figure, scene }] : []));
      const scenes = [...shown, ...passageWholes(passage, passage.figures.map(figureOf))];
      return scenes.map((scene) => ({ ...scene, ground: groundOf(chapters, chapter) }));
    }),
  );
  return [...new Map(stills.map((still) => [Object.values(still).join(), still])).values()];
}
