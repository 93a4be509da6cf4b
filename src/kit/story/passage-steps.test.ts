import { expect, test } from "vitest";
import { isUserError } from "../csv/problem.ts";
import type { RenderedFigure, Still } from "../figure/figure.ts";
import { passageSteps } from "./passage-steps.ts";
import type { Step } from "./story.ts";

const mark = '<svg><circle data-key="plant-a"/></svg>';
const still: Still = { scene: "all", label: "Mười chín ô", narrow: mark, wide: mark };
/** Of a figure a passage asks no more than this. */
const figure = { id: "projects", still: () => still } as Partial<RenderedFigure> as RenderedFigure;
const step = (html: string): Step => ({ id: "nineteen-all", title: undefined, html, figure: "projects", scene: "all" });
const stepsOf = (...steps: Step[]) => passageSteps({ figures: ["projects"], steps }, [figure]);
const named = (key: string) => `<p><span class="named" data-mark="${key}">Plant A</span></p>`;

test("each step has the picture of its scene", () => {
  expect(stepsOf(step("<p>a</p>"), step(named("plant-a"))).map((one) => one.still)).toEqual([still, still]);
});

test("a name whose mark the picture lacks stops the build and says which step and which mark", () => {
  let caught: unknown;
  try {
    stepsOf(step(named("plant-b")));
  } catch (error) {
    caught = error;
  }
  expect(isUserError(caught)).toBe(true);
  expect(String(caught)).toMatch(/nineteen-all.*mark:plant-b/);
});
