import { triggerLine } from "./trigger-line.ts";

/** Links to the other language lead to the step that is being read: anchors are the same in both. */
export function startLanguageLinks(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]"))
    link.addEventListener("click", () => {
      const anchors = [...page.querySelectorAll<HTMLElement>("[data-anchor]")];
      const line = triggerLine();
      const current = anchors.findLast((anchor) => anchor.getBoundingClientRect().top <= line);
      link.hash = current?.id ?? "";
    });
}
