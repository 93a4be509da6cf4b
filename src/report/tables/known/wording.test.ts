import { expect, test } from "vitest";
import { covers } from "./wording.ts";

test.each([
  ["over", 2870, 2877.8, true],
  ["over", 2870, 2880, false],
  ["over", 2870, 2869, false],
  ["about", 1550, 1549, true],
  ["about", 1550, 1560, false],
  ["nearly", 600, 540, true],
  ["nearly", 600, 601, false],
  ["at-least", 12.5, 12.55, true],
  [null, 2870, 2877.8, false],
  [null, 2870, 2870, true],
] as const)("%s %d covers %d: %s", (qualifier, value, other, expected) => {
  expect(covers({ value, qualifier }, other)).toBe(expected);
});
