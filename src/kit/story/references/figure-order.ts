import type { Problem } from "../../csv/problem.ts";
import { storyFaults } from "./story-faults.ts";
import type { StoryFile } from "./story-file.ts";
import { placeIn } from "./written.ts";

const chapterOf = ({ id }: StoryFile): string => id.slice(0, id.lastIndexOf("/"));

/** Steps that come back to a figure after another has taken its place: it would stand in the chapter twice, under one address. */
function comingBack(steps: readonly StoryFile[]): Problem[] {
  const left = new Set<string>();
  let passage = new Set<string>();
  return steps.flatMap((step): Problem[] => {
    const { figure, fields, file } = step;
    const goesOn = fields.includes("continues") || (figure !== undefined && [...passage].at(-1) === figure.text);
    if (!goesOn) {
      for (const one of passage) left.add(one);
      passage = new Set();
    }
    if (figure === undefined) return [];
    passage.add(figure.text);
    return left.has(figure.text) ? [{ ...storyFaults.toldApart(figure.text), ...placeIn(file, figure), value: figure.text }] : [];
  });
}

/** In each chapter the steps of one figure follow one another. */
export const figureOrderProblems = (files: readonly StoryFile[]): Problem[] =>
  [...Map.groupBy(files, chapterOf).values()].flatMap((steps) => comingBack(steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
