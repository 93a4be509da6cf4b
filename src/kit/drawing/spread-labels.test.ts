import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

test("labels with room stay where they want to be", () => {
  expect(
    spreadLabels(
      [
        { y: 20, height: 16 },
        { y: 60, height: 16 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 60]);
});

test("two labels at one height part evenly around it", () => {
  expect(
    spreadLabels(
      [
        { y: 50, height: 16 },
        { y: 50, height: 16 },
      ],
      0,
      100,
    ),
  ).toEqual([42, 58]);
});

test("labels keep the order in which they were given, whatever their heights", () => {
  expect(
    spreadLabels(
      [
        { y: 90, height: 10 },
        { y: 10, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([90, 10]);
});

test("a crowd at an edge stays inside it and does not overlap", () => {
  const middles = spreadLabels(
    [
      { y: 2, height: 16 },
      { y: 3, height: 16 },
      { y: 4, height: 32 },
    ],
    0,
    200,
  );
  expect(middles).toEqual([8, 24, 48]);
});
