import type { WhenRead } from "./scroll-pace.ts";

const whenIdle = (task: () => void): unknown => ("requestIdleCallback" in window ? requestIdleCallback(task) : setTimeout(task, 200));

/**
 * Makes a function that starts a loop, or lets it go on if it runs: each time the browser has nothing to do and the page can be read, one
 * part of the work, until `doNext` says that none is left.
 */
export function idleLoop(whenRead: WhenRead, doNext: () => boolean): () => void {
  let isRunning = false;
  const wait = (): unknown => whenIdle(run);
  const run = (): void => {
    isRunning = doNext();
    if (isRunning) whenRead(wait);
  };
  return () => {
    if (isRunning) return;
    isRunning = true;
    whenRead(wait);
  };
}
