import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { place, runFrames, stubPage, stubStyles, useFakeFrames } from "../../tests/page.ts";
import { SceneView } from "./scene-view.ts";
import type { TransitionCanvas } from "./transition-canvas.ts";

const still = '<div class="still is-drawn"><div><svg class="chart"><g><circle data-key="a"/></g></svg></div></div>';
const canvas = {
  addScene: vi.fn<TransitionCanvas["addScene"]>(),
  clear: vi.fn<TransitionCanvas["clear"]>(),
  prepare: vi.fn<TransitionCanvas["prepare"]>(),
  start: vi.fn<TransitionCanvas["start"]>(),
  stop: vi.fn<TransitionCanvas["stop"]>(),
  show: vi.fn<TransitionCanvas["show"]>(),
  free: vi.fn<TransitionCanvas["free"]>(),
} satisfies TransitionCanvas;
let page: ReturnType<typeof stubPage>;
beforeEach(() => {
  vi.clearAllMocks();
  useFakeFrames();
  stubStyles({});
  page = stubPage(`<section>${still}${still}</section>`);
  for (const svg of page.all("svg")) Object.assign(svg, { viewBox: { baseVal: { width: 10, height: 10 } } });
  for (const element of page.all("section, .still, svg")) place(element, 0, 0, 10, 10);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const viewWith = (own: TransitionCanvas | undefined) => new SceneView(page.find("section"), page.all(".still"), () => new Map(), own);
const active = () => page.all(".still").map((one) => one.matches(".is-active.is-settled"));
function readAll(view: SceneView): void {
  while (view.prepare()) runFrames(1);
}

test("the first still is shown at once, and the passage is live", () => {
  viewWith(canvas).show(0, true);
  expect(active()).toEqual([true, false]);
  expect(page.find("section").className).toBe("is-live");
  expect(canvas.prepare).not.toHaveBeenCalled();
});

test("from or to a still whose drawing has not come nothing moves: its image is shown at once", () => {
  page.all(".still")[1]?.classList.remove("is-drawn");
  const view = viewWith(canvas);
  view.show(0, true);
  view.show(1, true);
  runFrames(20);
  expect(active()).toEqual([false, true]);
  expect(canvas.prepare).not.toHaveBeenCalled();
});

test("a drawing that comes is read, and one that comes in its place is read anew", () => {
  const [, second] = page.all(".still");
  second?.classList.remove("is-drawn");
  const view = viewWith(canvas);
  readAll(view);
  expect(canvas.addScene.mock.calls.map(([scene]) => scene)).toEqual([0]);
  second?.classList.add("is-drawn");
  readAll(view);
  if (second) view.redraw(second);
  readAll(view);
  expect(canvas.addScene.mock.calls.map(([scene]) => scene)).toEqual([0, 1, 1]);
});

test("from one still to another marks move", () => {
  const view = viewWith(canvas);
  view.show(0, true);
  view.show(1, true);
  runFrames(20);
  expect(canvas.prepare.mock.calls[0]?.slice(0, 2)).toEqual([0, 1]);
});

describe("the still is shown at once, and the canvas gives its memory back", () => {
  test("where motion is not asked for", () => {
    const view = viewWith(canvas);
    view.show(0, false);
    view.show(1, false);
    expect(active()).toEqual([false, true]);
    expect(canvas.free).toHaveBeenCalled();
  });
  test("when the passage goes back to standing still", () => {
    const view = viewWith(canvas);
    view.show(0, false);
    view.reset();
    expect([active(), page.find("section").className]).toEqual([[false, false], ""]);
  });
});

test("in a browser whose workers cannot draw, pictures change at once", () => {
  const view = viewWith(undefined);
  view.show(0, true);
  view.show(1, true);
  expect(active()).toEqual([false, true]);
  view.finish();
  expect(active()).toEqual([false, true]);
});

test("in idle moments the stills are read one part at a time, and each picture goes to the worker once", () => {
  const view = viewWith(canvas);
  readAll(view);
  expect(canvas.addScene.mock.calls.map(([scene]) => scene)).toEqual([0, 1]);
  expect(Object.keys(canvas.addScene.mock.calls[0]?.[1] ?? {}).toSorted()).toEqual(["basemap", "box", "marks", "transform"]);
  expect(page.all("g").map((group) => group.getAttribute("class"))).toEqual(["on-canvas", "on-canvas"]);
  expect(view.prepare()).toBe(false);
});

test("when the page has changed, the still is shown as it was drawn, and all is read again", () => {
  const view = viewWith(canvas);
  view.show(0, false);
  readAll(view);
  view.finish();
  expect(active()).toEqual([true, false]);
  expect(canvas.clear).toHaveBeenCalledTimes(1);
  readAll(view);
  expect(canvas.addScene).toHaveBeenCalledTimes(4);
});
