import { expect, test } from "vitest";
import { median } from "./measure.ts";

test("the median is the middle one, not the mean", () => {
  expect(median([100, 1, 2])).toBe(2);
  expect(median([])).toBeNaN();
});
