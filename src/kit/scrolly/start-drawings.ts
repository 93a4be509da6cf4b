import { Drawings } from "./drawings.ts";
import { idleLoop } from "./idle-loop.ts";
import type { WhenRead } from "./scroll-pace.ts";

/** How far from the screen a passage is drawn: it comes there in time, also where a file takes a second. */
const nearby = { rootMargin: "100% 0px" };

/** Draws the passages of a page as the reader nears them, one still at a time; none of those that a flick passes by. */
export function startDrawings(page: Document, whenRead: WhenRead): void {
  const known = new Map<Element, Drawings>();
  const near = new Set<Drawings>();
  const draw = idleLoop(whenRead, () => [...known.values()].some((drawings) => drawings.drawNext()));
  const askForNear = (): void => {
    for (const drawings of near) void drawings.ask().then((come) => come && draw());
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const drawings = known.get(target);
      if (isIntersecting) near.add(drawings ?? open(target as HTMLElement));
      else if (drawings) near.delete(drawings);
    }
    whenRead(askForNear);
  }, nearby);
  const open = (section: HTMLElement): Drawings => {
    const drawings = new Drawings(section);
    known.set(section, drawings);
    drawings.onOtherLayout(() => {
      drawings.drop();
      // Told anew where it is.
      observer.unobserve(section);
      observer.observe(section);
    });
    return drawings;
  };
  for (const section of page.querySelectorAll(".passage[data-wide]")) observer.observe(section);
}
