import type { Figure } from "../figure/figure.ts";
import type { Edition } from "../story/edition.ts";
import type { Chapter, Step } from "../story/story.ts";

/**
 * What an embed shows of a figure: the scenes that the story tells, each with its first paragraph, and where the story tells them.
 * Of a figure that stands outside the story, its still; and of a list longer than a stage, which an embed has room for, the whole.
 */
export interface EmbedSteps {
  readonly steps: readonly { readonly scene: string; readonly html: string }[];
  /** Index of the step on which it opens: the one that stands for the whole figure, or the first where the story does not tell that. */
  readonly opening: number;
  /** Anchor in the story, without "#"; undefined where the story does not show the figure. */
  readonly anchor: string | undefined;
}

/** The step's own words in brief: the first paragraph says what the picture shows. Names of marks are plain words here. */
const firstParagraph = (html: string): string => (/<p>.*?<\/p>/s.exec(html)?.[0] ?? "").replaceAll(/<\/?span[^>]*>/g, "");

/** Steps of a figure over the whole story, in its order. Scenes that it does not tell are left out. */
export function embedSteps(chapters: readonly Chapter[], { id: figure, still, whole }: Pick<Figure, "id" | "still" | "whole">): EmbedSteps {
  const told = chapters.flatMap(({ passages }) => passages.flatMap(({ steps }) => steps.filter((step) => step.figure === figure)));
  const withScene = told.filter((step): step is Step & { scene: string } => step.scene !== undefined);
  // The hero shows a figure before the passage that explains it: the way back leads to the passage.
  const passage = chapters.flatMap(({ passages }) => passages).findLast(({ figures }) => figures.includes(figure));
  const anchor = passage?.steps.find((step) => step.figure === figure)?.id;
  if (anchor === undefined || whole !== undefined) return { steps: [{ scene: whole ?? still, html: "" }], opening: 0, anchor };
  const opening = Math.max(
    0,
    withScene.findIndex(({ scene }) => scene === still),
  );
  return { opening, steps: withScene.map(({ scene, html }) => ({ scene, html: firstParagraph(html) })), anchor };
}

/** The scene that stands for a figure, and where the story tells it: an anchor without "#". */
export function figureSteps(
  { report, chapters }: Pick<Edition, "report" | "chapters">,
  id: string,
): { readonly still: string; readonly anchor: string | undefined } {
  const figure = report.figures.find((one) => one.id === id);
  if (figure === undefined) throw new Error(`Unknown figure: ${id}`);
  return { still: figure.still, anchor: embedSteps(chapters, figure).anchor };
}
