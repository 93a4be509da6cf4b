/** Screens a second: whoever moves a page faster does not read what passes. */
const hurriedPace = 1.5;

/** Without a move for so long the page rests. Milliseconds. */
const restDelay = 200;

/** Does a task at once, or, where the page is moved too fast to be read, once it is not: each once, however often it is asked for. */
export type WhenRead = (task: () => void) => void;

/**
 * Knows how fast a page is moved, so that what prepares pictures leaves a flick alone: the frames need all the time there is, and most
 * of what passes is never looked at. A single jump is no hurry, wherever it leads.
 */
export function scrollPace(): WhenRead {
  const waiting = new Set<() => void>();
  let move = { top: scrollY, time: Number.NEGATIVE_INFINITY };
  let isHurried = false;
  let isWatched = false;

  const readAgain = (): void => {
    isHurried = false;
    const tasks = [...waiting];
    waiting.clear();
    for (const task of tasks) task();
  };
  /** One timer for many moves: to set a new one at each would cost more than all the rest. */
  const watchForRest = (): void => {
    const left = move.time + restDelay - performance.now();
    isWatched = left > 0;
    if (isWatched) setTimeout(watchForRest, left);
    else readAgain();
  };
  const moved = (): void => {
    const next = { top: scrollY, time: performance.now() };
    const elapsed = next.time - move.time;
    const pace = elapsed < restDelay ? (Math.abs(next.top - move.top) / innerHeight / elapsed) * 1000 : 0;
    move = next;
    isHurried = pace > hurriedPace;
    if (!isHurried) readAgain();
    if (!isWatched) watchForRest();
  };
  addEventListener("scroll", moved, { passive: true });

  return (task) => {
    if (isHurried) waiting.add(task);
    else task();
  };
}
