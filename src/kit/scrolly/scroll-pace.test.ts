import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { scrollPace } from "./scroll-pace.ts";

let scroll: () => void = () => undefined;
let top = 0;
beforeEach(() => {
  vi.useFakeTimers();
  top = 0;
  vi.stubGlobal("innerHeight", 1000);
  vi.stubGlobal("scrollY", 0);
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => (scroll = listener));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Moves the page for half a second, by so many pixels a second. */
function move(pace: number): void {
  for (let frame = 0; frame < 25; frame++) {
    vi.advanceTimersByTime(20);
    top += pace / 50;
    vi.stubGlobal("scrollY", top);
    scroll();
  }
}

test("on a page that rests or is moved as one reads, a task is done at once", () => {
  const whenRead = scrollPace();
  const task = vi.fn();
  whenRead(task);
  move(600);
  whenRead(task);
  move(-600);
  whenRead(task);
  expect(task).toHaveBeenCalledTimes(3);
});

test("at a flick, in either direction, a task waits until the page rests", () => {
  const whenRead = scrollPace();
  const task = vi.fn();
  for (const pace of [2_000, -2_000]) {
    move(pace);
    task.mockClear();
    whenRead(task);
    whenRead(task);
    expect(task).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(task).toHaveBeenCalledTimes(1);
  }
});

test("a flick that slows down is read again before it ends", () => {
  const whenRead = scrollPace();
  const task = vi.fn();
  move(2_000);
  whenRead(task);
  move(600);
  expect(task).toHaveBeenCalledTimes(1);
});

test("a jump is no flick", () => {
  const whenRead = scrollPace();
  const task = vi.fn();
  vi.advanceTimersByTime(1_000);
  move(0);
  vi.runAllTimers();
  vi.stubGlobal("scrollY", 9_000);
  scroll();
  whenRead(task);
  expect(task).toHaveBeenCalledTimes(1);
});
