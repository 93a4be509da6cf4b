import type { RenderedFigure, Still } from "../figure/figure.ts";
import type { Passage, Step } from "./story.ts";

export interface PassageStep extends Step {
  readonly still: Still | undefined;
  /** The figure whose first step this is, where it is not the passage's own first: its title stands with the step. */
  readonly opens: RenderedFigure | undefined;
}

/** The steps of a passage, each with the picture of its scene. */
export function passageSteps({ steps }: Passage, figures: readonly RenderedFigure[]): PassageStep[] {
  return steps.map((step, index) => {
    const figure = figures.find(({ id }) => id === step.figure);
    const still = step.scene === undefined ? undefined : figure?.still(step.scene);
    return {
      ...step,
      still,
      opens: index > 0 && steps[index - 1]?.figure !== step.figure ? figure : undefined,
    };
  });
}
