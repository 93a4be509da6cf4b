import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idleLoop } from "./idle-loop.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const atOnce = (task: () => void): void => task();

test("parts are done one by one until none is left, however often the loop is started", () => {
  const doNext = vi.fn().mockReturnValueOnce(true).mockReturnValueOnce(true).mockReturnValue(false);
  const start = idleLoop(atOnce, doNext);
  start();
  start();
  vi.runAllTimers();
  expect(doNext).toHaveBeenCalledTimes(3);
});

test("a loop that has ended goes on with what comes later", () => {
  const doNext = vi.fn().mockReturnValue(false);
  const start = idleLoop(atOnce, doNext);
  start();
  vi.runAllTimers();
  start();
  vi.runAllTimers();
  expect(doNext).toHaveBeenCalledTimes(2);
});

test("each part waits until the page can be read", () => {
  const waiting: (() => void)[] = [];
  const doNext = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  idleLoop((task) => waiting.push(task), doNext)();
  for (const done of [0, 1]) {
    vi.runAllTimers();
    expect(doNext).toHaveBeenCalledTimes(done);
    waiting.shift()?.();
  }
  vi.runAllTimers();
  expect(doNext).toHaveBeenCalledTimes(2);
  expect(waiting).toEqual([]);
});
