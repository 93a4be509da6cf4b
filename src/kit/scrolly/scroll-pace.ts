import { afterLayout } from "./after-layout.ts";

/** Screens a second: whoever moves a page faster does not read what passes. */
const hurriedPace = 1.5;

/** A pace is that of so long a time at least: the time between two moves says little, for frames are late and early. Milliseconds. */
const paceSpan = 100;

/** Without a move for so long the page rests. Milliseconds. */
const restDelay = 200;

/** Does a task at once, or, where the page is moved too fast to be read, once it is not: each once, however often it is asked for. */
export type WhenRead = (task: () => void) => void;

/**
 * Knows how fast a page is moved, so that what prepares pictures leaves a flick alone: the frames need all the time there is, and most
 * of what passes is never looked at. A single jump is no hurry, wherever it leads. The stylesheet knows of it by the class "is-hurried".
 */
export function scrollPace(): WhenRead {
  const { classList } = document.documentElement;
  const waiting = new Set<() => void>();
  let last = { top: scrollY, time: Number.NEGATIVE_INFINITY };
  /** From where the pace is measured next. */
  let mark = last;
  /** A frame that takes long looks slow: what it has moved is told after the next. So a page is read again after two slow times. */
  let wasFast = false;
  let isHurried = false;
  let isWatched = false;

  const hurry = (): void => {
    isHurried = true;
    classList.add("is-hurried");
  };
  const readAgain = (): void => {
    isHurried = false;
    classList.remove("is-hurried");
    const tasks = [...waiting];
    waiting.clear();
    for (const task of tasks) task();
  };
  /** One timer for many moves: to set a new one at each would cost more than all the rest. */
  const watchForRest = (): void => {
    const left = last.time + restDelay - performance.now();
    isWatched = left > 0;
    if (isWatched) setTimeout(watchForRest, left);
    // A frame that took so long is no rest: what has moved meanwhile is told in the next.
    else if (isHurried) afterLayout(() => performance.now() - last.time >= restDelay && readAgain());
  };
  const moved = (): void => {
    const now = { top: scrollY, time: performance.now() };
    const elapsed = now.time - last.time;
    last = now;
    if (elapsed >= restDelay) mark = now;
    const span = now.time - mark.time;
    if (span >= paceSpan) {
      const pace = (Math.abs(now.top - mark.top) / innerHeight / span) * 1000;
      mark = now;
      const isFast = pace > hurriedPace;
      if (isFast && !isHurried) hurry();
      if (!isFast && !wasFast) readAgain();
      wasFast = isFast;
    }
    if (!isWatched) watchForRest();
  };
  addEventListener("scroll", moved, { passive: true });

  return (task) => {
    if (isHurried) waiting.add(task);
    else task();
  };
}
