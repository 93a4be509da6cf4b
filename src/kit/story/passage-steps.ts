import type { RenderedFigure, Still } from "../figure/figure.ts";
import type { Passage, Step } from "./story.ts";

export interface PassageStep extends Step {
  readonly still: Still | undefined;
  /** The figure whose head stands with the step, where its title is another than that of the step before. */
  readonly headed: RenderedFigure | undefined;
  /** Whether the step goes on with the figure of the one before: its head then need not say again what the marks are. */
  readonly goesOn: boolean;
}

/** The steps of a passage, each with the picture of its scene. */
export function passageSteps({ steps }: Passage, figures: readonly RenderedFigure[]): PassageStep[] {
  const figureOf = (step: Step | undefined) => figures.find(({ id }) => id === step?.figure);
  const titleOf = (step: Step | undefined) => (step?.scene === undefined ? undefined : figureOf(step)?.titleOf(step.scene));
  return steps.map((step, index) => {
    const figure = figureOf(step);
    const before = steps[index - 1];
    const goesOn = before?.figure === step.figure;
    return {
      ...step,
      still: step.scene === undefined ? undefined : figure?.still(step.scene),
      headed: index > 0 && !(goesOn && titleOf(before) === titleOf(step)) ? figure : undefined,
      goesOn,
    };
  });
}
