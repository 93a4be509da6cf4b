const tell = (image: HTMLImageElement): void => image.closest(".still")?.classList.add("is-loaded");

/** Keeps in the page which stills have their image, for the stylesheet: see src/styles/motion.css. */
export function keepLoadedImages(page: Document): void {
  for (const image of page.querySelectorAll<HTMLImageElement>(".still img")) if (image.complete) tell(image);
  // Does not bubble.
  page.addEventListener("load", ({ target }) => target instanceof HTMLImageElement && tell(target), { capture: true });
}
