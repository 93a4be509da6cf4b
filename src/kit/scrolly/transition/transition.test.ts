import { beforeAll, describe, expect, test, vi } from "vitest";
import { box, painted, unpainted } from "../../../tests/marks.ts";
import { FakePath, recordingContext } from "../../../tests/recording-context.ts";
import type { Mark } from "../mark.ts";
import type { SceneSnapshot } from "./messages.ts";
import { Transition, type TransitionState } from "./transition.ts";

beforeAll(() => void vi.stubGlobal("Path2D", FakePath));

const transform = { k: 1, x: 0, y: 0 };
const filled = painted({ fill: "rgb(0, 0, 0)" });
const scene = (marks: Readonly<Record<string, Mark>>, part: Partial<SceneSnapshot> = {}): SceneSnapshot => ({
  transform,
  box: { x: 0, y: 0, width: 100, height: 100 },
  marks: new Map(Object.entries(marks)),
  basemap: undefined,
  ...part,
});
const at = (x: number, part: Partial<Mark> = {}): Mark => box([x, 0, 2, 2, 0], { ...filled, ...part });
const before = scene({ shared: at(0), old: at(50) });
const after = scene({ shared: at(100), new: at(60) });
const between = (from?: TransitionState) => new Transition({ from, before, after, basemaps: [] });
/** What is seen so long after the start. Milliseconds. */
function seen(transition: Transition, elapsed: number) {
  transition.draw(recordingContext().context, { x: 0, y: 0, scale: 1 }, elapsed);
  return transition.state().marks;
}

test("marks of both scenes move, those of the new one alone enter, those of the old one alone exit", () => {
  const transition = between();
  const start = seen(transition, 0);
  expect(start.get("shared")?.numbers[0]).toBe(0);
  expect([start.get("new")?.paint.opacity, start.get("old")?.paint.opacity]).toEqual([0, 1]);
  const end = seen(transition, 2_000);
  expect(end.get("shared")?.numbers[0]).toBe(100);
  expect([end.get("new")?.paint.opacity, end.get("old")?.paint.opacity]).toEqual([1, 0]);
});

test("a mark whose new shape cannot grow out of its old one exits and enters", () => {
  const line = { ...box([0]), pieces: ["M", ""] };
  const transition = new Transition({ from: undefined, before: scene({ a: at(0) }), after: scene({ a: line }), basemaps: [] });
  const { context, calls } = recordingContext();
  transition.draw(context, { x: 0, y: 0, scale: 1 }, 400);
  // The old one is drawn below; of a key the state keeps the new one, which is there to stay.
  expect(calls.filter(({ name }) => name === "setTransform").length).toBe(3);
  expect(transition.state().marks.get("a")?.pieces).toEqual(["M", ""]);
});

test("it has arrived after the last mark, which starts later than the first, and not before", () => {
  const { context } = recordingContext();
  const draw = (elapsed: number) => between().draw(context, { x: 0, y: 0, scale: 1 }, elapsed);
  expect([0, 700, 1_049, 1_050].map(draw)).toEqual([false, false, false, true]);
  const crowd = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}`, at(0)]));
  const moved = Object.fromEntries(Object.keys(crowd).map((key) => [key, at(100)]));
  const half = seen(new Transition({ from: undefined, before: scene(crowd), after: scene(moved), basemaps: [] }), 350);
  expect(half.get("0")?.numbers[0]).toBe(50);
  expect(half.get("9")?.numbers[0]).toBeLessThan(5);
});

test("cut short, it hands on what was seen, and the next one starts from there", () => {
  const first = between();
  const halfway = seen(first, 350).get("shared")?.numbers[0];
  const next = new Transition({ from: first.state(), before: after, after: before, basemaps: [] });
  expect(seen(next, 0).get("shared")?.numbers[0]).toBe(halfway);
  expect(seen(next, 2_000).get("shared")?.numbers[0]).toBe(0);
});

test("the canvas is cleared before every frame", () => {
  const { context, calls } = recordingContext();
  between().draw(context, { x: 0, y: 0, scale: 1 }, 10);
  expect(calls[1]).toMatchObject({ name: "clearRect", values: [0, 0, 100, 50] });
});

describe("between two scenes on a map", () => {
  const map = (x: number) => ({ view: [x, 0, 100] as [number, number, number], x: 0, y: 0, width: 100, height: 100, layers: [] });
  const marks = { a: at(48, { onBasemap: true }), b: at(48, { onBasemap: true }) };
  const transition = new Transition({
    from: undefined,
    before: scene(marks, { basemap: map(0) }),
    after: scene(marks, { basemap: map(20) }),
    basemaps: [map(0), map(20)],
  });

  test("all marks start together, and move as long as the map does", () => {
    const half = seen(transition, 525);
    expect(half.get("a")?.numbers[0]).toBe(half.get("b")?.numbers[0]);
  });

  test("the view is part of what is handed on", () => {
    seen(transition, 0);
    expect(transition.state().viewport?.view[0]).toBeCloseTo(0);
    seen(transition, 1_050);
    expect(transition.state().viewport?.view[0]).toBeCloseTo(20);
  });

  test("from a scene without a map the marks move and the map does not", () => {
    const mixed = new Transition({ from: undefined, before, after: scene(marks, { basemap: map(0) }), basemaps: [map(0)] });
    expect(mixed.state().viewport).toBeUndefined();
  });
});

test("a paint is shared by the marks that share it, also while it changes", () => {
  const marks = { a: at(0, { paint: unpainted }), b: at(0, { paint: unpainted }) };
  const half = seen(new Transition({ from: undefined, before: scene({}), after: scene(marks), basemaps: [] }), 1_050);
  expect(half.get("a")?.paint).toBe(half.get("b")?.paint);
});
