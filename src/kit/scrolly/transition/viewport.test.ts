import { expect, test } from "vitest";
import { interpolateViewport, planeTransform, viewportOf } from "./viewport.ts";

/** A picture with room for its basemap. */
const room = { x: 0, y: 0, width: 500, height: 500 };
const basemap = { view: [500, 300, 200] as [number, number, number], x: 0, y: 0, width: 100, height: 50, layers: [] };

test("a picture at rest shows its basemap where that stands in it, at its own scale", () => {
  expect(viewportOf(basemap, { k: 2, x: 10, y: 20 }, room)).toEqual({ view: [500, 300, 200], x: 110, y: 70, width: 200, height: 100 });
});

test("of a ground that reaches beyond the picture it shows what lies in the picture, at the same scale and in the same place", () => {
  const [transform, box] = [
    { k: 2, x: 10, y: 20 },
    { x: 40, y: 0, width: 100, height: 80 },
  ];
  const part = viewportOf(basemap, transform, box);
  expect(part).toEqual({ view: [480, 280, 100], x: 90, y: 50, width: 100, height: 60 });
  expect(planeTransform(part)).toEqual(planeTransform(viewportOf(basemap, transform, room)));
});

test("the middle of the view lies in the middle of its box", () => {
  const { k, x, y } = planeTransform(viewportOf(basemap, { k: 2, x: 10, y: 20 }, room));
  expect([500 * k + x, 300 * k + y]).toEqual([110, 70]);
  // A view 200 wide in a box 200 wide.
  expect(k).toBe(1);
});

test("a move to a place far off sees both ends on its way", () => {
  const box = { x: 50, y: 50, width: 100, height: 100 };
  const at = interpolateViewport({ view: [0, 0, 10], ...box }, { view: [100, 0, 10], ...box });
  expect(at(0).view).toEqual([0, 0, 10]);
  expect(at(0.5).view[2]).toBeGreaterThan(50);
  expect(at(1).view[0]).toBeCloseTo(100);
});

test("the box passes from the one picture's to the other's", () => {
  const at = interpolateViewport(
    { view: [0, 0, 1], x: 0, y: 0, width: 10, height: 20 },
    { view: [0, 0, 1], x: 10, y: 4, width: 30, height: 40 },
  );
  expect(at(0.5)).toMatchObject({ x: 5, y: 2, width: 20, height: 30 });
});
