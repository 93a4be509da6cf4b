import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { growth, growthOf } from "./series.ts";

test("a year that has not ended is no missing year", () => {
  const { missing, firstTarget } = growthOf([
    { year: 2023, reading: null, targets: [], ended: true },
    { year: 2024, reading: null, targets: [], ended: false },
  ]);
  expect(missing).toEqual([[2023, 2023]]);
  expect(firstTarget).toBe(Number.POSITIVE_INFINITY);
});

test("every figure and target has a source", () => {
  for (const { reading, targets } of growth(newsroom).years)
    for (const found of [reading, ...targets]) if (found !== null) expect(found.source).not.toBe("");
});
