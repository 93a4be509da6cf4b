import { beforeAll, describe, expect, test, vi } from "vitest";
import { box, painted, path } from "../../../tests/marks.ts";
import { FakePath, recordingContext } from "../../../tests/recording-context.ts";
import type { Mark } from "../mark.ts";
import { drawMark } from "./draw-mark.ts";

beforeAll(() => void vi.stubGlobal("Path2D", FakePath));

const filled = painted({ fill: "rgb(1, 2, 3)" });
const stroked = painted({ stroke: "rgb(1, 2, 3)" });
function drawn(mark: Mark, origin = { x: 0, y: 0, scale: 1 }) {
  const { context, calls } = recordingContext();
  drawMark(context, mark, origin);
  return calls;
}
const called = (mark: Mark, name: string) => drawn(mark).find((call) => call.name === name);

test("the picture's units become device pixels of a canvas whose corner is elsewhere", () => {
  const mark = box([0, 0, 1, 1, 0], { ...filled, transform: { k: 3, x: 10, y: 20 } });
  expect(drawn(mark, { x: 5, y: 1, scale: 2 })[0]).toMatchObject({ name: "setTransform", values: [6, 0, 0, 6, 30, 42] });
});

describe("a box is drawn", () => {
  test("as a circle where its corners take up all of it", () => {
    expect(called(box([0, 0, 4, 4, 2], filled), "arc")?.values).toEqual([2, 2, 2, 0, Math.PI * 2]);
  });
  test("with round corners where it has some, else with square ones", () => {
    expect(called(box([0, 0, 4, 4, 1], filled), "roundRect")?.values).toEqual([0, 0, 4, 4, 1]);
    expect(called(box([0, 0, 4, 2, 0], filled), "rect")?.values).toEqual([0, 0, 4, 2]);
  });
  test("not smaller than nothing, while a transition passes through zero", () => {
    expect(called(box([0, 0, -1, 4, 0.5], filled), "roundRect")?.values).toEqual([0, 0, 0, 4, 0.5]);
  });
});

describe("paint", () => {
  test("fills and strokes with the product of its own and its part's opacity", () => {
    const mark = path("M0,0H9", painted({ fill: "red", fillOpacity: 0.5, stroke: "blue", strokeOpacity: 0.25, opacity: 0.5 }));
    expect(called(mark, "fill")?.state).toMatchObject({ globalAlpha: 0.25, fillStyle: "red" });
    expect(called(mark, "stroke")?.state).toMatchObject({ globalAlpha: 0.125, strokeStyle: "blue" });
  });
  test("of no colour draws nothing", () => {
    expect(drawn(box([0, 0, 1, 1, 0])).map(({ name }) => name)).not.toContain("fill");
    expect(drawn(box([0, 0, 1, 1, 0])).map(({ name }) => name)).not.toContain("stroke");
  });
  test("that is not seen costs nothing", () => {
    expect(drawn(box([0, 0, 1, 1, 0], painted({ fill: "red", opacity: 0 })))).toEqual([]);
    expect(drawn(path("M0,0H10", { ...stroked, drawn: 0 }))).toEqual([]);
  });
});

test("a line that grows is one dash as long as what is drawn of it", () => {
  expect(called(path("M0,0H10", { ...stroked, drawn: 0.25 }), "setLineDash")?.values).toEqual([[2.5, 10]]);
  expect(called(path("M0,0H10", painted({ stroke: "red", dash: [3, 1] })), "setLineDash")?.values).toEqual([[3, 1]]);
});
