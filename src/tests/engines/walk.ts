/** What a walk through the story met. */
export interface Walk {
  readonly steps: number;
  /** Steps that were brought onto a stage. */
  readonly onStage: number;
  readonly faults: readonly string[];
}

/**
 * Runs in the page, whatever its browser: brings every step to where it is read, waits for its picture, and looks whether picture and text
 * are seen and apart. Stands alone, for it is sent as text.
 */
export async function walk(): Promise<Walk> {
  const faults: string[] = [];
  let onStage = 0;
  const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, 50));
  const comes = async (isThere: () => boolean): Promise<boolean> => {
    const end = Date.now() + 30_000;
    while (!isThere() && Date.now() < end) await pause();
    return isThere();
  };
  const page = document.documentElement;
  // Until its script has come, or has been too long in coming, nobody knows how a page will stand.
  const isSettled = (): boolean => page.dataset["started"] !== undefined || !page.matches(".scripted");
  if (!(await comes(() => document.querySelector(".site-footer") !== null && isSettled()))) faults.push("the page never came");
  const texts = [...document.querySelectorAll<HTMLElement>(".passage .step-text")];
  for (const text of texts) {
    text.scrollIntoView({ behavior: "instant" });
    const still = text.parentElement?.querySelector(".still");
    if (!still) continue;
    // As it nears, a page may find that its head leaves no room for a picture on the stage.
    const sticks = (): boolean => getComputedStyle(still).position === "sticky";
    const passage = still.closest(".passage");
    const rests = (): boolean =>
      !sticks() || (still.matches(".is-active.is-settled:not(.is-entering)") && passage?.querySelector(".is-exiting") === null);
    if (!(await comes(rests))) faults.push(`${text.id}: its picture never came to rest`);
    if (sticks()) onStage += 1;
    const seen = (): Element | undefined =>
      [...still.querySelectorAll(".chart")].find((picture) => {
        const { width, height } = picture.getBoundingClientRect();
        const isLoaded = !(picture instanceof HTMLImageElement) || (picture.complete && picture.naturalWidth > 0);
        return width > 100 && height > 100 && isLoaded;
      });
    if (!(await comes(() => seen() !== undefined))) faults.push(`${text.id}: no picture is seen`);
    const [own, other] = [text.getBoundingClientRect(), seen()?.getBoundingClientRect()];
    if (other && own.top < other.bottom && own.bottom > other.top && own.left < other.right && own.right > other.left)
      faults.push(`${text.id}: its text lies on its picture`);
    if (page.scrollWidth > innerWidth + 1) faults.push(`${text.id}: the page scrolls sideways`);
  }
  return { steps: texts.length, onStage, faults };
}
