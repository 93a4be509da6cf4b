import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { svgRoot } from "../drawing/svg.ts";
import { largest } from "./largest-drawing.ts";

const { document } = parseHTML("<html><body></body></html>");
/** A chart that needs the same area at any width. */
const flowing = (width: number) => svgRoot({ document, width, height: 160_000 / width, name: "x", label: "x" }, []);

test("a low box gets a wide layout, a high one a narrow one, each as large as it fits", () => {
  const [low, high] = [largest(flowing, 1000, 200, 3), largest(flowing, 500, 800, 3)];
  expect(low.width / low.scale).toBeGreaterThan(700);
  expect(high.width / high.scale).toBe(340);
  for (const [drawing, width, height] of [
    [low, 1000, 200],
    [high, 500, 800],
  ] as const) {
    expect(drawing.width).toBeLessThanOrEqual(width + 1e-9);
    expect(drawing.height).toBeLessThanOrEqual(height + 1e-9);
  }
});

test("no layout tried beats the one taken", () => {
  for (const [width, height] of [
    [626, 550],
    [968, 600],
    [952, 1000],
  ] as const) {
    const { scale } = largest(flowing, width, height, 9);
    for (const other of [340, 460, 560, 720, 900, 1040])
      expect(Math.min(width / other, height / (160_000 / other))).toBeLessThanOrEqual(scale);
  }
});

test("a picture of any height takes the chart as it is for the width", () => {
  expect(largest(flowing, 720, undefined, 1)).toMatchObject({ scale: 1, width: 720 });
});
