import { launch } from "./browser.ts";
import { findBrowser } from "./find-browser.ts";
import { layoutShift } from "./layout-shift.ts";
import { serve } from "./serve.ts";

/** How a page bears being scrolled from top to bottom on a slow phone or desk. Milliseconds; `late` is the share of frames over 25. */
export interface ScrollTimes {
  readonly width: number;
  /** Pixels a second. */
  readonly speed: number;
  readonly frames: number;
  readonly median: number;
  readonly late: number;
  readonly longTasks: number;
  readonly longest: number;
  readonly shift: number;
}

/** A thumb that reads, and a flick. Pixels a second. */
const speeds = [600, 2_000] as const;

/** Runs in the page: scrolls it at a steady speed and keeps the length of every frame and of every task over 50 ms. */
async function scrollThrough(pixelsPerSecond: number): Promise<Omit<ScrollTimes, "width" | "speed" | "shift">> {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
  const lengths: number[] = [];
  const bottom = document.documentElement.scrollHeight - innerHeight;
  await new Promise<void>((done) => {
    const start = performance.now();
    let last = start;
    const frame = (now: number): void => {
      lengths.push(now - last);
      last = now;
      scrollTo({ top: ((now - start) / 1000) * pixelsPerSecond, behavior: "instant" });
      if (scrollY < bottom - 1) requestAnimationFrame(frame);
      else done();
    };
    requestAnimationFrame(frame);
  });
  lengths.sort((a, b) => a - b);
  return {
    frames: lengths.length,
    median: lengths[Math.floor(lengths.length / 2)] ?? Number.NaN,
    late: lengths.filter((length) => length > 25).length / lengths.length,
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
  };
}

/** Scrolls a built site at reading speed and at a flick with the processor slowed down four times, on a phone and on a desk. */
export async function scrollTimes(folder: string): Promise<ScrollTimes[]> {
  const { url, close } = await serve(folder);
  const browser = await launch(findBrowser());
  const times: ScrollTimes[] = [];
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    for (const speed of speeds) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(`${url}/`);
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      times.push({ width, speed, ...(await page.evaluate(scrollThrough, speed)), shift: await page.evaluate(layoutShift) });
      await page.close();
    }
  }
  await browser.close();
  await close();
  return times;
}
