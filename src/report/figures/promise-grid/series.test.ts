import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { promiseGridScenes } from "./scenes.ts";
import { promiseGrid, shareDots } from "./series.ts";

const { settings } = promiseGridScenes.read();
const series = promiseGrid(newsroom, settings);

test("dots of parts add up to the dots of their total", () => {
  expect(shareDots([683, 105, 87, 85], 96)).toEqual([68, 11, 9, 8]);
  expect(shareDots([5, 5, 5], 2)).toEqual([1, 1, 0]);
});

test("the promise is drawn with as many dots as its parks together", () => {
  const { promised, parks, registered, newCapital, addedCapital } = series;
  expect(parks.reduce((sum, park) => sum + park.dots, 0)).toBe(promised.dots);
  expect(newCapital.dots + addedCapital.dots).toBe(registered.dots);
});

test("a promise keeps the word before its number: about 960, over 3,000", () => {
  const { promised, goal, afterExpected, outcome } = series;
  expect([promised, goal, afterExpected, outcome].map(({ qualifier }) => qualifier)).toEqual(["about", "over", "about", null]);
});

test("what the total holds beyond its parts is kept, not lost in rounding", () => {
  const { registered, newCapital, addedCapital, unexplained } = series;
  expect(newCapital.amount + addedCapital.amount + unexplained).toBeCloseTo(registered.amount, 10);
  expect(unexplained).toBeGreaterThan(0);
});
