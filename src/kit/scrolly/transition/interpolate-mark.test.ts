import { expect, test } from "vitest";
import { paintMixer, updateMark, enterMark, exitMark } from "./interpolate-mark.ts";
import { type Mark, type Paint, pathMark } from "../mark.ts";

const paint: Paint = {
  fill: "none",
  fillOpacity: 1,
  stroke: "none",
  strokeOpacity: 1,
  opacity: 1,
  width: 1,
  dash: [],
  cap: "butt",
};
const frame = { k: 1, x: 0, y: 0 };
const box = (numbers: readonly number[], part: Partial<Mark> = {}): Mark => ({
  pieces: undefined,
  numbers,
  paint,
  frame,
  drawn: 1,
  onBasemap: false,
  ...part,
});
const path = (data: string, part: Partial<Mark> = {}): Mark => ({ ...pathMark(data), paint, frame, drawn: 1, onBasemap: false, ...part });
const painted = (part: Partial<Paint>): Mark => box([0, 0, 2, 2, 1], { paint: { ...paint, ...part } });
const transparent = (seen: Paint): Paint => ({ ...seen, opacity: 0 });

const between = (from: Mark, to: Mark) => updateMark(from, to, paintMixer());

test("a tile becomes a circle number by number", () => {
  const way = between(box([0, 0, 40, 40, 4]), box([100, 20, 20, 20, 10]));
  expect(way?.(0).numbers).toEqual([0, 0, 40, 40, 4]);
  expect(way?.(0.5).numbers).toEqual([50, 10, 30, 30, 7]);
  expect(way?.(1).numbers).toEqual([100, 20, 20, 20, 10]);
});

test("a path of the same commands moves; another path does not pretend to", () => {
  expect(between(path("M0,0H10"), path("M10,20H30"))?.(0.5).numbers).toEqual([5, 10, 20]);
  expect(between(path("M0,0H10"), path("M0,0V10"))).toBeUndefined();
  expect(between(path("M0,0H10"), box([0, 0, 1, 1, 0]))).toBeUndefined();
});

test("a line that goes on from where it ended grows to its new end, and a filled shape does not", () => {
  const line = { paint: { ...paint, stroke: "rgb(0, 0, 0)" } };
  const way = between(path("M0,0L10,0", line), path("M0,0L10,0L40,0", line));
  expect(way?.(0).drawn).toBeCloseTo(0.25);
  expect(way?.(1)).toMatchObject({ drawn: 1, numbers: [0, 0, 10, 0, 40, 0] });
  const filled = { paint: { ...paint, fill: "rgb(0, 0, 0)" } };
  expect(between(path("M0,0L10,0", filled), path("M0,0L10,0L40,0", filled))).toBeUndefined();
});

test("a picture of another size carries its marks from its own frame", () => {
  const way = between(box([0, 0, 1, 1, 0]), box([0, 0, 1, 1, 0], { frame: { k: 2, x: 10, y: 20 } }));
  expect(way?.(0.5).frame).toEqual({ k: 1.5, x: 5, y: 10 });
});

test("two colours pass through each other; one that comes from nothing is itself all the way", () => {
  expect(between(painted({ fill: "rgb(0, 0, 0)" }), painted({ fill: "rgb(100, 0, 0)" }))?.(0.5).paint.fill).toBe("rgb(50, 0, 0)");
  expect(between(painted({}), painted({ fill: "rgb(9, 0, 0)" }))?.(0.25).paint).toMatchObject({ fill: "rgb(9, 0, 0)", fillOpacity: 0.25 });
  expect(between(painted({ stroke: "rgb(9, 0, 0)" }), painted({}))?.(0.25).paint).toMatchObject({
    stroke: "rgb(9, 0, 0)",
    strokeOpacity: 0.75,
  });
});

test("what is new appears where it belongs, a line from its start; what leaves fades where it was seen", () => {
  const mixer = paintMixer();
  expect(enterMark(painted({ fill: "rgb(0, 0, 0)" }), mixer, transparent)(0.5).paint.opacity).toBe(0.5);
  expect(enterMark(path("M0,0H10", { paint: { ...paint, stroke: "rgb(0, 0, 0)" } }), mixer, transparent)(0.5).drawn).toBe(0.5);
  expect(exitMark(painted({ opacity: 0.5 }), mixer, transparent)(1).paint.opacity).toBe(0);
});
