/** How a page bore being scrolled: lengths in milliseconds, shares from 0 to 1. */
export interface Scrolled {
  readonly frames: number;
  readonly median: number;
  /** Share of frames over 25 ms. */
  readonly late: number;
  /** Share of the screen's frames, sixty a second, that were not drawn. */
  readonly dropped: number;
  /** How many tasks took over 50 ms, and how long the longest took. */
  readonly longTasks: number;
  readonly longest: number;
}

/** Runs in the page: scrolls it from top to bottom at a steady speed and keeps the length of every frame and of every task over 50 ms. */
export async function scrollThrough(pixelsPerSecond: number): Promise<Scrolled> {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
  const lengths: number[] = [];
  const bottom = (): number => document.documentElement.scrollHeight - innerHeight;
  await new Promise<void>((done) => {
    const start = performance.now();
    let last = start;
    const frame = (now: number): void => {
      lengths.push(now - last);
      last = now;
      scrollTo({ top: ((now - start) / 1000) * pixelsPerSecond, behavior: "instant" });
      if (scrollY < bottom() - 1) requestAnimationFrame(frame);
      else done();
    };
    requestAnimationFrame(frame);
  });
  lengths.sort((a, b) => a - b);
  const due = lengths.map((length) => Math.max(1, Math.round((length * 60) / 1000)));
  return {
    frames: lengths.length,
    median: lengths[Math.floor(lengths.length / 2)] ?? Number.NaN,
    late: lengths.filter((length) => length > 25).length / lengths.length,
    dropped: 1 - lengths.length / due.reduce((sum, count) => sum + count, 0),
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
  };
}
