import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterFrame } from "./after-frame.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("however often it is called at the events of a frame, the update runs once, after them", () => {
  const update = vi.fn();
  const updateSoon = afterFrame(update);
  for (let call = 0; call < 5; call++) updateSoon();
  expect(update).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(update).toHaveBeenCalledTimes(1);
});

test("what calls it during the update is answered by another", () => {
  let count = 0;
  const updateSoon: () => void = afterFrame(() => {
    count += 1;
    if (count === 1) updateSoon();
  });
  updateSoon();
  vi.runAllTimers();
  expect(count).toBe(2);
});
