import fc from "fast-check";
import { expect, test } from "vitest";
import { activeStep, triggerLineAt } from "./active-step.ts";

/** An independent oracle: walk down the page and stop at the first step that has not yet come. */
function oracle(heights: readonly number[], scrolled: number, line: number): number {
  let top = -scrolled;
  let active = 0;
  for (const [index, height] of heights.entries()) {
    if (top > line) break;
    active = index;
    top += height;
  }
  return active;
}

test("is right for any page, viewport and scroll position", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 200, max: 2000 }),
      fc.integer({ min: -2000, max: 40_000 }),
      (heights, viewport, scrolled) => {
        const line = triggerLineAt(viewport);
        const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0) - scrolled);
        expect(activeStep(tops, line)).toBe(oracle(heights, scrolled, line));
      },
    ),
    { numRuns: 5000 },
  );
});

test("a step whose edge lies exactly on the line is the one being read", () => {
  expect(activeStep([-100, 300, 700], 300)).toBe(1);
});

test("before the first step the first scene is shown", () => {
  expect(activeStep([500, 900], 300)).toBe(0);
});
