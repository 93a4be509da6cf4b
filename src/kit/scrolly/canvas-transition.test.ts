import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runFrames, stubPage, useFakeFrames } from "../../tests/page.ts";
import { CanvasTransition } from "./canvas-transition.ts";
import type { PictureReader } from "./picture-reader.ts";
import type { TransitionCanvas, TransitionListener } from "./transition-canvas.ts";

let stills: HTMLElement[];
let events: string[];
let listeners: TransitionListener[];
let hasPictures: boolean;
let transition: CanvasTransition;
beforeEach(() => {
  useFakeFrames();
  [events, listeners, hasPictures] = [[], [], true];
  const { find, all } = stubPage('<section><i class="is-active is-settled"></i><i></i><i></i></section>');
  stills = all("i");
  const pictures: Pick<PictureReader, "partsLeft" | "pictureOf" | "boxes"> = {
    partsLeft: (still) => (stills.indexOf(still) === 2 ? [] : [() => events.push(`read ${stills.indexOf(still)}`)]),
    pictureOf: () => (hasPictures ? ({} as never) : undefined),
    boxes: () => [],
  };
  const canvas: TransitionCanvas = {
    addScene: () => undefined,
    clear: () => undefined,
    prepare: (from, to, _, listener) => {
      events.push(`prepare ${from} to ${to}`);
      listeners.push(listener);
    },
    start: () => events.push("start"),
    stop: () => events.push("stop"),
    show: (visible) => events.push(visible ? "canvas" : "no canvas"),
    free: () => events.push("free"),
  };
  find("section").getBoundingClientRect = () => ({}) as DOMRect;
  transition = new CanvasTransition(find("section"), stills, pictures as PictureReader, canvas);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = (from: number, to: number) => transition.start(stills[from] as HTMLElement, stills[to] as HTMLElement);
const finish = (to: number) => transition.finish(stills[to]);
/** What the stylesheet goes by, of each still. */
const states = ["is-exiting", "is-active", "is-entering", "is-settled"];
const classes = () => stills.map((still) => states.filter((name) => still.classList.contains(name)).join(" "));

test("pictures are read first, one part a frame; then the worker draws the marks where they start from", () => {
  start(0, 1);
  runFrames(1);
  expect(events).toEqual(["read 0"]);
  runFrames(2);
  expect(events).toEqual(["read 0", "read 1", "prepare 0 to 1"]);
  expect(classes()).toEqual(["is-active is-settled", "", ""]);
});

test("marks are seen once: in the old still, on the canvas, in the new still", () => {
  start(0, 1);
  runFrames(3);
  listeners[0]?.ready();
  runFrames(1);
  expect(classes()).toEqual(["is-settled", "is-active is-entering", ""]);
  events = [];
  runFrames(1);
  expect([classes(), events]).toEqual([
    ["is-exiting", "is-active is-entering", ""],
    ["canvas", "start"],
  ]);
  listeners[0]?.finished();
  events = [];
  runFrames(1);
  expect([classes(), events]).toEqual([["is-exiting", "is-active is-entering is-settled", ""], ["no canvas"]]);
  runFrames(1);
  expect(classes()).toEqual(["", "is-active is-settled", ""]);
  expect(events).toContain("stop");
});

describe("a turn during a transition", () => {
  test("calls off what was left of it; what the worker answers to the earlier one is ignored", () => {
    start(0, 1);
    runFrames(3);
    start(1, 2);
    listeners[0]?.ready();
    runFrames(9);
    expect(classes()).toEqual(["is-active is-settled", "", ""]);
    listeners[1]?.ready();
    runFrames(2);
    expect(classes()).toEqual(["", "is-exiting", "is-active is-entering"]);
  });

  test("to be shown at once ends it", () => {
    start(0, 1);
    runFrames(3);
    listeners[0]?.ready();
    runFrames(1);
    finish(2);
    runFrames(9);
    expect(classes()).toEqual(["", "", "is-active is-settled"]);
    expect(events).not.toContain("start");
  });
});

test("a still without a picture is shown at once", () => {
  hasPictures = false;
  start(0, 1);
  runFrames(9);
  expect(classes()).toEqual(["", "is-active is-settled", ""]);
  expect(listeners).toEqual([]);
});

describe("a worker that does not answer", () => {
  test.each([
    ["before the marks are ready", () => undefined],
    ["before they have arrived", () => listeners[0]?.ready()],
  ])("is given up %s; from then on pictures change at once", (_, answer) => {
    start(0, 1);
    runFrames(3);
    answer();
    vi.advanceTimersByTime(2_100);
    expect(classes()).toEqual(["", "is-active is-settled", ""]);
    expect(events.at(-1)).toBe("free");
    start(1, 2);
    expect(classes()).toEqual(["", "", "is-active is-settled"]);
  });

  test("in a page in the background is not late: nothing is drawn there", () => {
    Object.defineProperty(document, "hidden", { value: true });
    start(0, 1);
    vi.advanceTimersByTime(2_100);
    expect(classes()).toEqual(["", "is-active is-settled", ""]);
    start(1, 2);
    runFrames(3);
    expect(events.at(-1)).toBe("prepare 1 to 2");
  });
});
