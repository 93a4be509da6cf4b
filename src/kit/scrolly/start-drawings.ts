import { Drawings } from "./drawings.ts";
import { idleLoop } from "./idle-loop.ts";

/** How far from the screen a passage is drawn: it comes there in time, also where a file takes a second. */
const near = { rootMargin: "100% 0px" };

/** Draws the passages of a page as the reader nears them, one still at a time. */
export function startDrawings(page: Document): void {
  const known = new Map([...page.querySelectorAll<HTMLElement>(".passage[data-wide]")].map((section) => [section, new Drawings(section)]));
  const draw = idleLoop(() => [...known.values()].some((drawings) => drawings.drawNext()));
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting)
        void known
          .get(target as HTMLElement)
          ?.ask()
          .then((come) => come && draw());
  }, near);
  for (const [section, drawings] of known) {
    observer.observe(section);
    drawings.onOtherLayout(() => {
      drawings.drop();
      // Told anew where it is.
      observer.unobserve(section);
      observer.observe(section);
    });
  }
}
