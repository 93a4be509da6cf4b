import { expect, test } from "vitest";
import { covers } from "./wording.ts";

test.each([
  ["over", 2760, 2767.8, true],
  ["over", 2760, 2770, false],
  ["over", 2760, 2759, false],
  ["about", 1450, 1449, true],
  ["about", 1450, 1460, false],
  ["nearly", 600, 540, true],
  ["nearly", 600, 601, false],
  ["at-least", 12.7, 12.75, true],
  [null, 2760, 2767.8, false],
  [null, 2760, 2760, true],
] as const)("%s %d covers %d: %s", (qualifier, value, other, expected) => {
  expect(covers({ value, qualifier }, other)).toBe(expected);
});
