import { beforeAll, describe, expect, test, vi } from "vitest";
import { box, painted } from "../../../tests/marks.ts";
import { FakePath, recordingContext } from "../../../tests/recording-context.ts";
import type { Basemap } from "../basemap.ts";
import { PaintMixer } from "./mix-paint.ts";
import { viewportOf } from "./viewport.ts";
import { zoomBetween } from "./zoom.ts";

beforeAll(() => void vi.stubGlobal("Path2D", FakePath));

const { paint } = painted({ fill: "rgb(1, 2, 3)" });
/** 100 units wide and high, all land, showing `width` of the plane around x, y. */
const basemap = (x: number, y: number, width: number): Basemap => ({
  view: [x, y, width],
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  layers: [{ data: `map-${width}`, box: undefined, paint }],
});
const transform = { k: 1, x: 0, y: 0 };
const [whole, part] = [basemap(0, 0, 400), basemap(100, 0, 100)];
const room = { x: 0, y: 0, width: 100, height: 100 };
const zoom = zoomBetween(viewportOf(whole, transform, room), viewportOf(part, transform, room), whole, part, [whole, part]);
const origin = { x: 0, y: 0, scale: 1 };
/** A mark at the place 100, 0 of the plane, as each of the two pictures draws it: 4 units wide. */
const [inWhole, inPart] = [box([73, 48, 4, 4, 2], { onBasemap: true }), box([48, 48, 4, 4, 2], { onBasemap: true })];

describe("a mark that stands on the basemap", () => {
  const at = zoom.interpolatePinned(inWhole, inPart, new PaintMixer());

  test("starts and ends where its pictures draw it", () => {
    expect(at(0).numbers.map(Math.round)).toEqual(inWhole.numbers);
    expect(at(1).numbers.map(Math.round)).toEqual(inPart.numbers);
  });

  test("stays on its place of the map all the way", () => {
    for (const t of [0.2, 0.5, 0.8]) {
      const { view, x, width } = zoom.viewportAt(t);
      const [left = 0, , size = 0] = at(t).numbers;
      // At most half a unit off: the mark is centred in the plane within its own size, which shrinks as the map grows.
      expect(left + size / 2).toBeCloseTo(x + ((100 - view[0]) * width) / view[2], 0);
    }
  });

  test("fades in or out on its place where one scene has it", () => {
    expect(zoom.interpolatePinned(undefined, inPart, new PaintMixer())(0).paint.opacity).toBe(0);
    const leaving = zoom.interpolatePinned(inWhole, undefined, new PaintMixer());
    expect(leaving(1).paint.opacity).toBe(0);
    expect((leaving(1).numbers[0] ?? 0) + (leaving(1).numbers[2] ?? 0) / 2).toBeCloseTo(50);
  });
});

describe("the map on the canvas", () => {
  const fillsAt = (t: number) => {
    const { context, calls } = recordingContext();
    zoom.draw(context, t, origin);
    return calls.filter(({ name }) => name === "fill").map(({ values, state }) => [(values[0] as FakePath).data, state["globalAlpha"]]);
  };

  test("is the wider of the two, with the finer fading in over it", () => {
    expect(fillsAt(0)).toEqual([["map-400", 1]]);
    expect(fillsAt(0.25)).toEqual([
      ["map-400", 1],
      ["map-100", 0.25],
    ]);
  });

  test("is cut off at the edge of its picture", () => {
    const { context, calls } = recordingContext();
    zoom.draw(context, 0, { x: 7, y: 9, scale: 2 });
    expect(calls.find(({ name }) => name === "rect")?.values).toEqual([7, 9, 100, 100]);
    expect(calls.find(({ name }) => name === "setTransform")?.values).toEqual([2, 0, 0, 2, 0, 0]);
  });
});
