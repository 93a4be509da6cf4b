import { describe, expect, test } from "vitest";
import { box, painted, path } from "../../../tests/marks.ts";
import type { Mark } from "../mark.ts";
import { enterMark, exitMark, updateMark } from "./interpolate-mark.ts";
import { PaintMixer } from "./mix-paint.ts";

const update = (from: Mark, to: Mark) => updateMark(from, to, new PaintMixer());
const line = painted({ stroke: "rgb(0, 0, 0)" });
const filled = painted({ fill: "rgb(0, 0, 0)" });

describe("a mark of both scenes", () => {
  test("turns from a tile into a circle number by number", () => {
    const at = update(box([0, 0, 40, 40, 4]), box([100, 20, 20, 20, 10]));
    expect(at?.(0).numbers).toEqual([0, 0, 40, 40, 4]);
    expect(at?.(0.5).numbers).toEqual([50, 10, 30, 30, 7]);
    expect(at?.(1).numbers).toEqual([100, 20, 20, 20, 10]);
  });

  test("moves as a path of the same commands, and cannot turn into another path or a box", () => {
    expect(update(path("M0,0H10"), path("M10,20H30"))?.(0.5).numbers).toEqual([5, 10, 20]);
    expect(update(path("M0,0H10"), path("M0,0V10"))).toBeUndefined();
    expect(update(path("M0,0H10"), box([0, 0, 1, 1, 0]))).toBeUndefined();
  });

  test("grows to its new end as a line that goes on from where it ended; a filled shape does not", () => {
    const at = update(path("M0,0L10,0", line), path("M0,0L10,0L40,0", line));
    expect(at?.(0).drawn).toBeCloseTo(0.25);
    expect(at?.(1)).toMatchObject({ drawn: 1, numbers: [0, 0, 10, 0, 40, 0] });
    expect(update(path("M0,0L10,0", filled), path("M0,0L10,0L40,0", filled))).toBeUndefined();
  });

  test("goes on growing from where it was cut short", () => {
    const half = path("M0,0L10,0", { ...line, drawn: 0.5 });
    expect(update(half, path("M0,0L10,0L40,0", line))?.(0).drawn).toBeCloseTo(0.125);
  });

  test("passes from the place and size of its old picture to those of its new one", () => {
    const at = update(box([0, 0, 1, 1, 0]), box([0, 0, 1, 1, 0], { transform: { k: 2, x: 10, y: 20 } }));
    expect(at?.(0.5).transform).toEqual({ k: 1.5, x: 5, y: 10 });
  });
});

test("a mark that enters fades in where it belongs; a line is drawn from its start", () => {
  expect(enterMark(box([0, 0, 2, 2, 1], filled), new PaintMixer())(0.5)).toMatchObject({
    numbers: [0, 0, 2, 2, 1],
    paint: { opacity: 0.5 },
  });
  expect(enterMark(path("M0,0H10", line), new PaintMixer())(0.5)).toMatchObject({ drawn: 0.5, paint: { opacity: 1 } });
});

test("a dashed line fades in like any other mark, since a part of it would have other dashes", () => {
  const dashed = painted({ stroke: "rgb(0, 0, 0)", dash: [2, 2] });
  expect(enterMark(path("M0,0H10", dashed), new PaintMixer())(0.5)).toMatchObject({ drawn: 1, paint: { opacity: 0.5 } });
});

test("a mark that exits fades out where it was seen, from the opacity it had", () => {
  const at = exitMark(box([5, 5, 2, 2, 1], painted({ opacity: 0.5 })), new PaintMixer());
  expect(at(0).paint.opacity).toBe(0.5);
  expect(at(1)).toMatchObject({ numbers: [5, 5, 2, 2, 1], paint: { opacity: 0 } });
});
