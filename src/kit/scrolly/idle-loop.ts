const whenIdle = (task: () => void): unknown => ("requestIdleCallback" in window ? requestIdleCallback(task) : setTimeout(task, 200));

/**
 * Makes a function that starts a loop, or lets it go on if it runs: each time the browser has nothing to do, one part of the work, until
 * `doNext` says that none is left.
 */
export function idleLoop(doNext: () => boolean): () => void {
  let isRunning = false;
  const run = (): void => {
    isRunning = doNext();
    if (isRunning) whenIdle(run);
  };
  return () => {
    if (isRunning) return;
    isRunning = true;
    whenIdle(run);
  };
}
