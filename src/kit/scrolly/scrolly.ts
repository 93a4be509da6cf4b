import { triggerLineAt } from "./active-step.ts";
import { markReader } from "./mark.ts";
import { afterFrame } from "./after-frame.ts";
import { type Passage, passageOf } from "./passage.ts";
import { transitionCanvases } from "./transition-canvas.ts";
import { keepAddress } from "./step-address.ts";
import { listenToKeys } from "./step-keys.ts";

/** Reads the pictures while the reader rests, one at a time, so that no turn has to. */
function prepareAtIdle(passages: readonly Passage[]): void {
  const soon = (work: () => void): unknown => ("requestIdleCallback" in window ? requestIdleCallback(work) : setTimeout(work, 200));
  const next = (): void => {
    if (passages.some((passage) => passage.prepare())) soon(next);
  };
  soon(next);
}

/** Brings the passages of a page to life. Without it, in print and under reduced motion, the same steps stand as stills. */
export function startScrollies(page: Document): void {
  const read = markReader();
  const canvasOver = transitionCanvases();
  const passages = [...page.querySelectorAll<HTMLElement>(".passage.scrolly")].map((section) => passageOf(section, read, canvasOver));
  const remember = keepAddress(passages);
  const update = afterFrame(() => {
    const line = triggerLineAt(innerHeight);
    const steps = passages.map((passage) => passage.stepToShow(line));
    passages.forEach((passage, index) => passage.show(steps[index] ?? -1));
    remember(line);
  });
  const finish = (): void => {
    for (const passage of passages) passage.finish();
    update();
  };
  for (const passage of passages) listenToKeys(passage);
  addEventListener("scroll", update, { passive: true });
  // Whatever moves the page without scrolling it: a turned phone, a late font, a jump, a page out of the cache.
  for (const event of ["hashchange", "load", "pageshow"]) addEventListener(event, update);
  for (const event of ["resize", "beforeprint"]) addEventListener(event, finish);
  matchMedia("(prefers-reduced-motion: reduce)").addEventListener("change", finish);
  new ResizeObserver(update).observe(page.body);
  update();
  prepareAtIdle(passages);
}
