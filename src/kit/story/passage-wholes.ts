import type { RenderedFigure, Still } from "../figure/figure.ts";
import { passageSteps } from "./passage-steps.ts";
import type { Passage } from "./story.ts";

/** Of a figure, whether it is a list longer than a stage. */
export type Listed = Pick<RenderedFigure, "id" | "whole">;

/** A scene that stands after the steps of a passage. */
interface Whole {
  readonly figure: string;
  readonly scene: string;
}

/** The long lists of which a passage's steps show parts: they stand after it as a whole. */
export const passageWholes = ({ steps }: Passage, figures: readonly Listed[]): Whole[] =>
  figures.flatMap(({ id, whole }) =>
    whole === undefined || steps.some(({ figure, scene }) => figure === id && scene === whole) ? [] : [{ figure: id, scene: whole }],
  );

/** What a passage's page draws, in the order in which it stands there; a step without a picture has none. */
export interface DrawnStill {
  /** Of its step, or of the figure that stands there as a whole. */
  readonly id: string;
  readonly figure: string | undefined;
  readonly still: Still | undefined;
}

/** The pictures of a passage's steps, then the lists that stand after them. */
export const drawnStills = (passage: Passage, figures: readonly RenderedFigure[]): DrawnStill[] => [
  ...passageSteps(passage, figures),
  ...passageWholes(passage, figures).map(({ figure, scene }) => ({
    id: figure,
    figure,
    still: figures.find(({ id }) => id === figure)?.still(scene),
  })),
];
