import { UserError } from "../csv/problem.ts";
import type { RenderedFigure, Still } from "../figure/figure.ts";
import { namedMarks } from "./prose.ts";
import type { Passage, Step } from "./story.ts";

export interface PassageStep extends Step {
  readonly still: Still | undefined;
  /** The figure whose first step this is, where it is not the passage's own first: its title stands with the step. */
  readonly opens: RenderedFigure | undefined;
}

/** A name that lights nothing up would be a promise not kept. */
function checkNames({ id, html }: Step, still: Still | undefined): void {
  for (const key of namedMarks(html))
    for (const picture of [still?.narrow, still?.wide])
      if (picture?.includes(`data-key="${key}"`) !== true)
        throw new UserError(`The step ${id} names the mark (mark:${key}), which its picture does not have. See src/report/story/.`);
}

/** The steps of a passage, each with the picture of its scene. */
export function passageSteps({ steps }: Passage, figures: readonly RenderedFigure[]): PassageStep[] {
  return steps.map((step, index) => {
    const figure = figures.find(({ id }) => id === step.figure);
    const still = step.scene === undefined ? undefined : figure?.still(step.scene);
    checkNames(step, still);
    return {
      ...step,
      still,
      opens: index > 0 && steps[index - 1]?.figure !== step.figure ? figure : undefined,
    };
  });
}
