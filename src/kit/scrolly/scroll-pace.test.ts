import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { scrollPace } from "./scroll-pace.ts";

let scroll: () => void = () => undefined;
let top = 0;
let callbacks: (() => void)[] = [];
const classes = new Set<string>();
beforeEach(() => {
  vi.useFakeTimers();
  top = 0;
  callbacks = [];
  classes.clear();
  const classList = { add: (name: string) => classes.add(name), remove: (name: string) => classes.delete(name) };
  vi.stubGlobal("document", { documentElement: { classList } });
  vi.stubGlobal("innerHeight", 1000);
  vi.stubGlobal("scrollY", 0);
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => (scroll = listener));
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => callbacks.push(callback));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A frame after so many milliseconds, in which the page has moved by so many pixels. */
function frame(delay: number, pixels: number): void {
  vi.advanceTimersByTime(delay);
  top += pixels;
  vi.stubGlobal("scrollY", top);
  if (pixels !== 0) scroll();
  for (const callback of callbacks.splice(0)) callback();
}

/** Moves the page for half a second, by so many pixels a second. */
function move(pace: number): void {
  for (let count = 0; count < 25; count++) frame(20, pace / 50);
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

test("a single jump is no hurry", () => {
  const whenRead = scrollPace();
  const task = vi.fn();
  frame(500, 20_000);
  whenRead(task);
  expect(task).toHaveBeenCalledTimes(1);
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
    move(0);
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

test("frames that are late and early, and one that takes long, end no flick", () => {
  const whenRead = scrollPace();
  const task = vi.fn();
  move(2_000);
  whenRead(task);
  // What a frame moves is what the one before it took.
  let before = 20;
  for (const delay of [35, 5, 150, 20, 300, 20]) {
    frame(delay, before * 2);
    before = delay;
  }
  expect(task).not.toHaveBeenCalled();
});

test("the stylesheet is told of a flick as long as it lasts", () => {
  scrollPace();
  move(600);
  expect([...classes]).toEqual([]);
  move(2_000);
  expect([...classes]).toEqual(["is-hurried"]);
  move(0);
  expect([...classes]).toEqual([]);
});
