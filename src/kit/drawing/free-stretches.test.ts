import { expect, test } from "vitest";
import { freeStretches } from "./free-stretches.ts";
import type { Box } from "./shapes.ts";

const box = (x0: number, x1: number, y0: number, y1: number): Box => ({ kind: "box", x0, x1, y0, y1 });

test("a line runs through where nothing lies across it", () => {
  expect(freeStretches(50, [0, 100], [])).toEqual([[0, 100]]);
  expect(freeStretches(50, [0, 100], [box(60, 90, 20, 30)])).toEqual([[0, 100]]);
});

test("it is broken at each box that lies across it or too near, from above down", () => {
  expect(freeStretches(50, [0, 100], [box(40, 60, 70, 80), box(52, 90, 20, 30)])).toEqual([
    [0, 20],
    [30, 70],
    [80, 100],
  ]);
});

test("boxes that overlap break it once", () => {
  expect(freeStretches(50, [0, 100], [box(40, 60, 20, 60), box(40, 60, 30, 40)])).toEqual([
    [0, 20],
    [60, 100],
  ]);
});
