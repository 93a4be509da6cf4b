import type { BrowserContext, Page } from "playwright-core";

declare global {
  interface Window {
    /** Tells whoever asked whether an element is near the window that it is. */
    tellNear?: (selector: string) => void;
  }
}

/** Runs in each page before its own scripts, and lets a test tell them what only scrolling would. */
function rememberObservers(): void {
  const observers = new Map<IntersectionObserver, { callback: IntersectionObserverCallback; targets: Set<Element> }>();
  window.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(callback, options);
      observers.set(this, { callback, targets: new Set() });
    }
    override observe(target: Element): void {
      observers.get(this)?.targets.add(target);
      super.observe(target);
    }
    override unobserve(target: Element): void {
      observers.get(this)?.targets.delete(target);
      super.unobserve(target);
    }
  };
  window.tellNear = (selector) => {
    for (const [observer, { callback, targets }] of observers) {
      const near = [...targets].filter((target) => target.matches(selector));
      if (near.length > 0)
        callback(
          near.map((target) => ({ target, isIntersecting: true }) as IntersectionObserverEntry),
          observer,
        );
    }
  };
}

/** Lets every page that is opened from now on be drawn whole without being scrolled through. */
export const makeDrawable = (opener: BrowserContext | Page): Promise<unknown> => opener.addInitScript(rememberObservers);

/**
 * Draws every passage as if the reader were near each of them, until all their images have given way to drawings; then looks at each for a
 * moment, for what was never near is not laid out, and goes back to the top. The page is one of those that `makeDrawable` knows; that
 * drawings come as the reader nears is tried where one is scrolled through.
 */
export function drawAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const passages = ".passage[data-wide]";
    const isDrawn = (section: HTMLElement): boolean => {
      // Of the layout that the window has now: after a turn the drawings of the other one take a moment to go.
      const layout = matchMedia(section.dataset["wideMedia"] ?? "").matches ? "wide" : "narrow";
      return [...section.querySelectorAll(".still")].every((still) => still.matches(`.is-drawn:has(> .${layout} > svg)`));
    };
    const sections = [...document.querySelectorAll<HTMLElement>(passages)];
    // Frames and no timer: timers in quick succession leave a page at rest no idle time, in which it draws.
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    while (!sections.every(isDrawn)) {
      window.tellNear?.(passages);
      await frame();
    }
    for (const section of sections) {
      section.scrollIntoView({ behavior: "instant" });
      await frame();
      await frame();
    }
    scrollTo({ top: 0, behavior: "instant" });
  });
}
