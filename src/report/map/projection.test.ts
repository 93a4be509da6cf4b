import { expect, test } from "vitest";
import { type Bounds, fit, frame, grownTo, withMargins } from "./projection.ts";

const view: Bounds = [106.5, 20.9, 107.5, 21.3];
const heightOf = (bounds: Bounds): number => fit(bounds, 500).height;

test("a view grows to the north and the south until the map is as high as its stage, and keeps its width", () => {
  const grown = grownTo(view, 500, 400, frame);
  expect(heightOf(grown)).toBe(400);
  expect([grown[0], grown[2]]).toEqual([view[0], view[2]]);
  expect(grown[1]).toBeLessThan(view[1]);
  expect(grown[3]).toBeGreaterThan(view[3]);
});

test("one that is high enough stays, and none grows beyond what is known", () => {
  expect(heightOf(grownTo(view, 500, 100, frame))).toBe(heightOf(view));
  const [, south, , north] = grownTo(view, 500, 5_000, frame);
  expect([south, north]).toEqual([frame[1], frame[3]]);
});

test("with margins a view shows so many pixels more on each side, at the same scale", () => {
  const wider = withMargins(view, 500, { left: 100, top: 30, right: 20, bottom: 10 });
  const { projection, height } = fit(wider, 620);
  expect(height).toBe(heightOf(view) + 40);
  const corner = projection([view[0], view[3]]);
  expect(corner?.[0]).toBeCloseTo(100);
  expect(corner?.[1]).toBeCloseTo(30);
});
