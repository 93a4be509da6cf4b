import { triggerLineAt } from "./active-step.ts";

/** Anchors are the same in both languages: the language link leads to the step that is being read. */
export function keepPlace(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]"))
    link.addEventListener("click", () => {
      const anchors = [...document.querySelectorAll<HTMLElement>("[data-anchor]")];
      const line = triggerLineAt(innerHeight);
      const current = anchors.findLast((anchor) => anchor.getBoundingClientRect().top <= line);
      link.hash = current?.id ?? "";
    });
}
