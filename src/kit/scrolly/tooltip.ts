import { descriptionOf } from "./mark-row.ts";

/** Room between a mark and its tooltip, and between the tooltip and the edge of the screen. CSS pixels. */
const gap = 10;

/** A closed tooltip at the end of the page: an element that shows what a figure's table says of one mark at a time. */
export function appendTooltip(page: Document): HTMLElement {
  const tip = page.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  // Screen readers tell what comes into a region that was there before it; one that comes with its words may stay unheard.
  const status = page.createElement("div");
  status.setAttribute("role", "status");
  status.append(tip);
  page.body.append(status);
  return tip;
}

/** The mark that the tooltip describes, by its class; null while it is closed. */
export const describedMark = (tip: HTMLElement): Element | null => tip.ownerDocument.querySelector(".is-read");

/** Called at every scroll: touches the page only where there is something to close. */
export function closeTooltip(tip: HTMLElement): void {
  if (tip.hidden) return;
  tip.hidden = true;
  describedMark(tip)?.classList.remove("is-read");
}

/** Below the mark where there is room, else above; never outside the screen. */
function place(tip: HTMLElement, mark: Element): void {
  const { left, top, bottom, width } = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const x = Math.min(Math.max(gap, left + width / 2 - offsetWidth / 2), innerWidth - offsetWidth - gap);
  const isRoomBelow = bottom + gap + offsetHeight <= innerHeight;
  tip.style.translate = `${Math.round(x)}px ${Math.round(isRoomBelow ? bottom + gap : Math.max(gap, top - gap - offsetHeight))}px`;
}

/** Describes a mark or a label, where there is something to say of it. */
export function openTooltip(tip: HTMLElement, mark: Element): void {
  const said = descriptionOf(mark);
  if (!said || mark === describedMark(tip)) return;
  closeTooltip(tip);
  mark.classList.add("is-read");
  tip.replaceChildren(said);
  tip.hidden = false;
  place(tip, mark);
}
