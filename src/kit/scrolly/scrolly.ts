import { afterFrame } from "./after-frame.ts";
import { drawnEvent } from "./drawings.ts";
import { idleLoop } from "./idle-loop.ts";
import { makeStillsFocusable } from "./focusable.ts";
import { markReader } from "./mark-reader.ts";
import { Passage } from "./passage.ts";
import type { WhenRead } from "./scroll-pace.ts";
import { addressUpdater } from "./step-address.ts";
import { listenToStepKeys } from "./step-keys.ts";
import { transitionCanvases } from "./transition-canvas.ts";
import { whenNear } from "./when-near.ts";

/** How far from the screen a passage is set in motion, before it is asked for its drawings (start-drawings.ts) or for its step. Screens. */
const nearby = 1.5;

/** @param passages those that have been near so far: the list grows */
function updaterOf(page: Document, passages: readonly Passage[], readAhead: () => void): () => void {
  const updateAddress = addressUpdater(page, passages);
  return afterFrame(() => {
    const steps = passages.map((passage) => passage.stepToShow());
    passages.forEach((passage, index) => passage.show(steps[index] ?? -1));
    updateAddress();
    // A passage may near after its drawings have come.
    readAhead();
  });
}

/**
 * Sets the passages of a page in motion, each as it nears: none but the first is near while the page loads. Without it, on paper and under
 * reduced motion, every step stands with its still.
 */
export function startScrollies(page: Document, whenRead: WhenRead): void {
  const read = markReader();
  const canvasOver = transitionCanvases();
  const passages: Passage[] = [];
  // Read while the reader rests, one part at a time, so that no turn has to.
  const readAhead = idleLoop(whenRead, () => passages.some((passage) => passage.prepare()));
  const update = updaterOf(page, passages, readAhead);
  const finish = (): void => {
    for (const passage of passages) passage.finish();
    update();
  };
  // No picture turns while the page flies past.
  const updateWhenRead = (): void => whenRead(update);
  addEventListener("scroll", updateWhenRead, { passive: true });
  // All that moves a page without scrolling it: a turned phone, a late font, a jump, a page out of the browser's cache.
  for (const event of ["hashchange", "load", "pageshow"]) addEventListener(event, update);
  for (const event of ["resize", "beforeprint"]) addEventListener(event, finish);
  // After the one of the mark reader, which reads the colours anew.
  for (const query of ["(prefers-reduced-motion: reduce)", "(prefers-color-scheme: dark)"])
    matchMedia(query).addEventListener("change", finish);
  new ResizeObserver(updateWhenRead).observe(page.body);
  page.addEventListener(drawnEvent, readAhead);
  whenNear(page.querySelectorAll<HTMLElement>(".passage"), nearby, whenRead, (section) => {
    makeStillsFocusable(section);
    if (!section.matches(".scrolly")) return;
    const passage = new Passage(section, read, canvasOver);
    listenToStepKeys(passage);
    passages.push(passage);
    update();
  });
}
