import { expect, test } from "vitest";
import type { RenderedFigure, Still } from "../figure/figure.ts";
import { passageSteps } from "./passage-steps.ts";
import type { Step } from "./story.ts";

const mark = '<svg><circle data-key="plant-a"/></svg>';
const still: Still = { scene: "all", label: "Mười chín ô", narrow: mark, wide: mark, stage: mark };
/** Of a figure a passage asks no more than this. */
const figure = { id: "projects", still: () => still } as Partial<RenderedFigure> as RenderedFigure;
const step = (html: string): Step => ({
  id: "nineteen-all",
  title: undefined,
  titleHtml: undefined,
  html,
  figure: "projects",
  scene: "all",
});
const stepsOf = (...steps: Step[]) => passageSteps({ figures: ["projects"], steps }, [figure]);

test("each step has the picture of its scene", () => {
  expect(stepsOf(step("<p>a</p>"), step("<p>b</p>")).map((one) => one.still)).toEqual([still, still]);
});
