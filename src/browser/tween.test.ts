import { expect, test } from "vitest";
import type { MarkState } from "./marks.ts";
import { tweensBetween } from "./tween.ts";

const state = (part: Partial<MarkState> & { d?: string }): MarkState => ({
  place: new Map(part.d === undefined ? [] : [["d", part.d]]),
  fill: "none",
  stroke: "none",
  opacity: 1,
  ...part,
});

/** What the tweens set on a mark at a moment. */
function setAt(before: MarkState, after: MarkState, moment: number): Record<string, string> {
  const set: Record<string, string> = {};
  const note = (name: string, value: string) => void (set[name] = value);
  // Only what a tween touches: a mark takes attributes and style.
  const mark = { setAttribute: note, style: { setProperty: note } } as unknown as SVGElement;
  for (const tween of tweensBetween(before, after)) tween(mark, moment);
  return set;
}

test("a path of the same commands moves number by number; another path does not pretend to", () => {
  expect(setAt(state({ d: "M0,0H10" }), state({ d: "M10,20H30" }), 0.5)).toEqual({ d: "M5,10H20" });
  expect(setAt(state({ d: "M0,0H10" }), state({ d: "M0,0V10" }), 0.5)).toEqual({});
});

test("two colours pass through each other, and none is an opacity", () => {
  expect(setAt(state({ fill: "rgb(0, 0, 0)" }), state({ fill: "rgb(100, 0, 0)" }), 0.5)).toEqual({ fill: "rgb(50, 0, 0)" });
  expect(setAt(state({}), state({ fill: "rgb(0, 0, 0)" }), 0.25)).toEqual({ "fill-opacity": "0.25" });
  expect(setAt(state({ stroke: "rgb(0, 0, 0)" }), state({}), 0.25)).toEqual({ stroke: "rgb(0, 0, 0)", "stroke-opacity": "0.75" });
});

test("what grows quiet fades, and what stays is not touched", () => {
  expect(setAt(state({}), state({ opacity: 0.5 }), 0.5)).toEqual({ opacity: "0.75" });
  expect(tweensBetween(state({ d: "M0,0" }), state({ d: "M0,0" }))).toEqual([]);
});
