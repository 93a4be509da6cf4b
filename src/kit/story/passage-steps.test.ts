import { expect, test } from "vitest";
import type { RenderedFigure, Still } from "../figure/figure.ts";
import { passageSteps } from "./passage-steps.ts";
import type { Step } from "./story.ts";

const mark = '<svg><circle data-key="plant-a"/></svg>';
const still: Still = { scene: "all", label: "Mười chín ô", narrow: mark, wide: mark, stage: mark };
/** Of a figure a passage asks no more than this. */
const figure = {
  id: "projects",
  still: () => still,
  titleOf: (scene) => (scene === "all" ? "Một danh mục" : "Một nhà máy"),
} as Partial<RenderedFigure> as RenderedFigure;
const step = (html: string, scene = "all"): Step => ({
  id: "nineteen-all",
  title: undefined,
  titleHtml: undefined,
  html,
  figure: "projects",
  scene,
});
const stepsOf = (...steps: Step[]) => passageSteps({ figures: ["projects"], steps }, [figure]);

test("each step has the picture of its scene", () => {
  expect(stepsOf(step("<p>a</p>"), step("<p>b</p>")).map((one) => one.still)).toEqual([still, still]);
});

test("a head stands with a step whose scene has another title", () => {
  const steps = stepsOf(step("<p>a</p>"), step("<p>b</p>"), step("<p>c</p>", "one"), step("<p>d</p>", "one"));
  expect(steps.map(({ headed }) => headed?.id)).toEqual([undefined, undefined, "projects", undefined]);
  expect(steps.map(({ goesOn }) => goesOn)).toEqual([false, true, true, true]);
});
