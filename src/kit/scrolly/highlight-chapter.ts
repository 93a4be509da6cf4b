import { activeStep } from "./active-step.ts";
import { afterFrame } from "./after-frame.ts";
import { triggerLine } from "./trigger-line.ts";

/** Marks the chapter that is being read as the current one in the header's list; above the first chapter, none. */
export function highlightChapter(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>("a[data-chapter]")];
  const chapters = links.flatMap((link) => page.getElementById(link.hash.slice(1)) ?? []);
  let highlighted = -1;
  const update = (): void => {
    const tops = chapters.map((chapter) => chapter.getBoundingClientRect().top);
    const line = triggerLine(false);
    const current = (tops[0] ?? Number.POSITIVE_INFINITY) > line ? -1 : activeStep(tops, line);
    if (current === highlighted) return;
    highlighted = current;
    links.forEach((link, index) => {
      if (index === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  const updateSoon = afterFrame(update);
  for (const event of ["scroll", "resize", "load"]) addEventListener(event, updateSoon, { passive: true });
  // After a frame, whose layout it reads: asked now, the page would be laid out for it alone.
  requestAnimationFrame(updateSoon);
}
