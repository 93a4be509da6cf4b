import { areStillsSticky, triggerLine } from "./trigger-line.ts";

/** Links to the other language lead to the step that is being read: anchors are the same in both. */
export function startLanguageLinks(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]"))
    link.addEventListener("click", () => {
      const anchors = [...page.querySelectorAll<HTMLElement>("[data-anchor]")];
      const isRead = (anchor: Element): boolean => {
        const passage = anchor.closest(".passage");
        return anchor.getBoundingClientRect().top <= triggerLine(passage !== null && areStillsSticky(passage));
      };
      const current = anchors.findLast(isRead);
      link.hash = current?.id ?? "";
    });
}
