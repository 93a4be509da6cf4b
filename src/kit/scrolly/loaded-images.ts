/** As many pixels wide and high as an image is in the source that the window chooses. */
function sizeOf(image: HTMLImageElement): string {
  const sources = image.parentElement?.querySelectorAll("source") ?? [];
  const chosen = [...sources].find(({ media }) => matchMedia(media).matches) ?? image;
  return `${chosen.getAttribute("width")} / ${chosen.getAttribute("height")}`;
}

const tell = (image: HTMLImageElement): void => image.closest(".still")?.classList.add("is-loaded");

/** Keeps in the page which stills have their image, and of lists, which have no stage, the room for it: see src/styles/motion.css. */
export function keepLoadedImages(page: Document): void {
  for (const image of page.querySelectorAll<HTMLImageElement>(".still img")) if (image.complete) tell(image);
  for (const image of page.querySelectorAll<HTMLImageElement>(".whole-list img"))
    image.closest<HTMLElement>(".still")?.style.setProperty("--image-size", sizeOf(image));
  // Does not bubble.
  page.addEventListener("load", ({ target }) => target instanceof HTMLImageElement && tell(target), { capture: true });
}
