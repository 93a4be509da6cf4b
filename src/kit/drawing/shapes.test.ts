import { describe, expect, test } from "vitest";
import { type Box, type Disc, isInside, type Line, meets, type Shape, sheetOf } from "./shapes.ts";

const box = (x0: number, y0: number, x1: number, y1: number): Box => ({ kind: "box", x0, y0, x1, y1 });
const disc = (x: number, y: number, r: number): Disc => ({ kind: "disc", x, y, r });
const line = (x0: number, y0: number, x1: number, y1: number): Line => ({ kind: "line", x0, y0, x1, y1 });

describe("shapes meet", () => {
  test.each<[string, Shape, Shape, boolean]>([
    ["boxes that share room", box(0, 0, 10, 10), box(5, 5, 15, 15), true],
    ["boxes that only touch", box(0, 0, 10, 10), box(10, 0, 20, 10), false],
    ["a disc at a box's corner", disc(12, 12, 2), box(0, 0, 10, 10), false],
    ["a disc over a box's edge", disc(12, 5, 3), box(0, 0, 10, 10), true],
    ["a line through a box", line(-5, 5, 15, 5), box(0, 0, 10, 10), true],
    ["a line past a disc", line(0, 0, 20, 0), disc(10, 5, 4), false],
    ["a line near a box that keeps away from it", { ...line(-5, -3, 15, -3), air: 4 }, box(0, 0, 10, 10), true],
    ["lines that cross", line(0, 0, 10, 10), line(0, 10, 10, 0), true],
  ])("%s", (_, a, b, expected) => {
    expect(meets(a, b)).toBe(expected);
    expect(meets(b, a)).toBe(expected);
  });
});

test("a disc over the edge of the picture is not inside it", () => {
  expect(isInside(disc(5, 5, 6), sheetOf(100, 100))).toBe(false);
  expect(isInside(disc(6, 6, 6), sheetOf(100, 100))).toBe(true);
});
