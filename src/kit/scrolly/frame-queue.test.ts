import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runFrames, useFakeFrames } from "../../tests/page.ts";
import { runInFrames } from "./frame-queue.ts";

beforeEach(useFakeFrames);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("runs one task a frame, in order", () => {
  const done: number[] = [];
  runInFrames([1, 2, 3].map((task) => () => void done.push(task)));
  expect(done).toEqual([]);
  for (const expected of [[1], [1, 2], [1, 2, 3], [1, 2, 3]]) {
    runFrames(1);
    expect(done).toEqual(expected);
  }
});

test("runs a task after its frame, which the browser draws first", () => {
  const order: string[] = [];
  runInFrames([() => order.push("task")]);
  requestAnimationFrame(() => order.push("the page's own frame"));
  vi.runAllTimers();
  expect(order).toEqual(["the page's own frame", "task"]);
});

test("cancelled, runs no further task; a task may cancel those after it", () => {
  const done: number[] = [];
  const cancel = runInFrames([() => done.push(1), () => (done.push(2), cancel()), () => done.push(3)]);
  vi.runAllTimers();
  expect(done).toEqual([1, 2]);
  runInFrames([() => done.push(4)])();
  vi.runAllTimers();
  expect(done).toEqual([1, 2]);
});
