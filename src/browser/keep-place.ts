/** Anchors are the same in both languages: the language link leads to the step that is being read. */
export function keepPlace(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]"))
    link.addEventListener("click", () => {
      const anchors = [...document.querySelectorAll<HTMLElement>("[data-anchor]")];
      // The last one whose top has passed a third of the screen is what the reader is looking at.
      const current = anchors.findLast((anchor) => anchor.getBoundingClientRect().top <= innerHeight / 3);
      link.hash = current?.id ?? "";
    });
}
