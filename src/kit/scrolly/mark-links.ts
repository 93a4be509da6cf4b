/** The mark that a link names, in the still that is seen beside its sentence. */
function markOf(link: HTMLElement): Element | undefined {
  const still = link.closest(".passage")?.querySelector(".still.is-active") ?? link.closest(".step")?.querySelector(".still");
  const marks = [...(still?.querySelectorAll(`[data-key="${link.dataset["mark"] ?? ""}"]`) ?? [])];
  return marks.find((mark) => mark.checkVisibility());
}

const linkAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".passage [data-mark]") : null;

/** Whether there is a mark to click. */
function clickMark(link: HTMLElement): boolean {
  const mark = markOf(link);
  mark?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  return mark !== undefined;
}

function pointAtMark({ pointerType, target }: PointerEvent): void {
  const link = pointerType === "mouse" ? linkAt(target) : null;
  if (link) markOf(link)?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
}

/**
 * Makes buttons of the names in sentences that stand for a mark (`data-mark` holds its key): to point at a name, tap it or press Enter
 * on it is to do so to its mark. What happens then is up to the listeners of marks. Call it after `startTooltips`, whose own listeners
 * must have answered the event on the name by then.
 */
export function startMarkLinks(page: Document): void {
  for (const link of page.querySelectorAll<HTMLElement>(".passage [data-mark]")) {
    link.tabIndex = 0;
    link.setAttribute("role", "button");
  }
  /** A tooltip opened by a tap or a key stays open while the pointer moves: its mark may be far from the name. */
  let isPinned = false;
  const unpin = (): void => {
    isPinned = false;
  };

  page.addEventListener("pointerover", (event) => isPinned && event.stopImmediatePropagation(), { capture: true });
  page.addEventListener("pointerover", pointAtMark);
  page.addEventListener("click", ({ target }) => {
    const link = linkAt(target);
    unpin();
    if (link) isPinned = clickMark(link);
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") unpin();
    const link = ["Enter", " "].includes(event.key) ? linkAt(event.target) : null;
    if (link === null) return;
    // The space bar would scroll.
    event.preventDefault();
    isPinned = clickMark(link);
  });
  addEventListener("scroll", unpin, { passive: true });
}
