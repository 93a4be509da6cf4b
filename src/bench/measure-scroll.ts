import { launch } from "../tests/browser/browser.ts";
import { findBrowser } from "../tests/browser/find-browser.ts";
import { layoutShift } from "../tests/browser/layout-shift.ts";
import { serve } from "../tests/browser/serve.ts";
import { type Scrolled, scrollThrough } from "./scroll-through.ts";

/**
 * How a page bears being scrolled from top to bottom on a slow phone or desk. `moving` is false for the same page under reduced motion:
 * what it costs there is the browser's and the machine's own.
 */
export interface ScrollTimes extends Scrolled {
  readonly moving: boolean;
  readonly width: number;
  /** Pixels a second. */
  readonly speed: number;
  readonly shift: number;
}

/** A thumb that reads, and a flick. Pixels a second. */
const speeds = [600, 2_000] as const;

const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/**
 * Scrolls a built site at reading speed and at a flick with the processor slowed down four times, on a phone and on a desk; each
 * with motion and, as the yardstick of this machine and moment, without.
 */
export async function scrollTimes(folder: string): Promise<ScrollTimes[]> {
  const { url, close } = await serve(folder);
  const browser = await launch(findBrowser());
  const times: ScrollTimes[] = [];
  for (const viewport of screens)
    for (const speed of speeds)
      for (const moving of [true, false]) {
        const page = await browser.newPage({ viewport, reducedMotion: moving ? "no-preference" : "reduce" });
        await page.goto(`${url}/`);
        const session = await page.context().newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
        const scrolled = await page.evaluate(scrollThrough, speed);
        times.push({ moving, width: viewport.width, speed, ...scrolled, shift: await page.evaluate(layoutShift) });
        await page.close();
      }
  await browser.close();
  await close();
  return times;
}
