import { expect, test } from "vitest";
import { namedStep, stepAt } from "./stepper.ts";

test("an address names a step by its scene or by its number; anything else begins where the figure opens", () => {
  const scenes = ["field", "parts", "parks"];
  expect(["parts", "3", "1"].map((name) => namedStep(scenes, name, 2))).toEqual([1, 2, 0]);
  expect(["0", "4", "-1", "x", "", null].map((name) => namedStep(scenes, name, 2))).toEqual([2, 2, 2, 2, 2, 2]);
});

test("arrows lead one step on and back, Home and End to the ends, and no further", () => {
  const keys = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End", "a"];
  expect(keys.map((key) => stepAt(key, 1, 4))).toEqual([2, 2, 0, 0, 0, 3, undefined]);
  expect(keys.map((key) => stepAt(key, 0, 4))).toEqual([1, 1, undefined, undefined, undefined, 3, undefined]);
  expect(stepAt("ArrowRight", 3, 4)).toBeUndefined();
});
