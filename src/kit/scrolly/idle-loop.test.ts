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

test("parts are done one by one until none is left, however often the loop is started", () => {
  const doNext = vi.fn().mockReturnValueOnce(true).mockReturnValueOnce(true).mockReturnValue(false);
  const start = idleLoop(doNext);
  start();
  start();
  vi.runAllTimers();
  expect(doNext).toHaveBeenCalledTimes(3);
});

test("a loop that has ended goes on with what comes later", () => {
  const doNext = vi.fn().mockReturnValue(false);
  const start = idleLoop(doNext);
  start();
  vi.runAllTimers();
  start();
  vi.runAllTimers();
  expect(doNext).toHaveBeenCalledTimes(2);
});
