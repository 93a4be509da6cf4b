/** The mark that a name stands for, in the picture that is seen with its sentence. */
function markOf(name: HTMLElement): Element | undefined {
  const still = name.closest(".passage")?.querySelector(".still.is-active") ?? name.closest(".step")?.querySelector(".still");
  const marks = [...(still?.querySelectorAll(`[data-key="${name.dataset["mark"] ?? ""}"]`) ?? [])];
  return marks.find((mark) => mark.checkVisibility());
}

const nameAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".passage [data-mark]") : null;

/**
 * Makes buttons of the names in sentences: whoever points at a name, taps it or presses Enter on it reads its mark. What is done
 * to the name is done to the mark, so the mark's own listeners answer; call it after `startTips`, whose answer to the name comes first.
 */
export function startMarkLinks(page: Document): void {
  for (const name of page.querySelectorAll<HTMLElement>(".passage [data-mark]")) {
    name.tabIndex = 0;
    name.setAttribute("role", "button");
  }
  /** A tip that was asked for by a tap or a key stays when the pointer goes on: it may lie far from the name. */
  let stays = false;
  const letGo = (): void => void (stays = false);
  const press = (name: HTMLElement): void => {
    const mark = markOf(name);
    mark?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    stays = mark !== undefined;
  };

  page.addEventListener("pointerover", (event) => stays && event.stopImmediatePropagation(), { capture: true });
  page.addEventListener("pointerover", (event) => {
    const name = event.pointerType === "mouse" ? nameAt(event.target) : null;
    if (name) markOf(name)?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
  });
  page.addEventListener("click", (event) => {
    letGo();
    const name = nameAt(event.target);
    if (name) press(name);
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") letGo();
    const name = ["Enter", " "].includes(event.key) ? nameAt(event.target) : null;
    if (name === null) return;
    // The space bar would scroll.
    event.preventDefault();
    press(name);
  });
  addEventListener("scroll", letGo, { passive: true });
}
