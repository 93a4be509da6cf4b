import { expect, test } from "vitest";
import { ringArea, simplify } from "./simplify.ts";

test("what stands out by less than the threshold goes, the ends stay", () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
  ]);
  expect(
    simplify(
      [
        [0, 0],
        [5, 4],
        [10, 0],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [5, 4],
    [10, 0],
  ]);
});

test("a closed line never loses its inside", () => {
  const ring = simplify(
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
    100,
  );
  expect(ring).toHaveLength(4);
  expect(ringArea(ring)).toBeGreaterThan(0);
});
