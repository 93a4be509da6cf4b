import { arrows } from "./arrow-keys.ts";
import { neighbourOf, readAt } from "./mark-row.ts";
import { appendTooltip, closeTooltip, describedMark, openTooltip } from "./tooltip.ts";

/** How long a tooltip stays open while the pointer crosses from its mark to it. Milliseconds. */
const closeDelay = 300;

/** Opens the tooltip at the mark that is pointed at; `leave` answers a point that is neither a mark nor the tooltip. */
function pointAt(event: MouseEvent, tip: HTMLElement, leave: () => void): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const mark = readAt(target, event);
  if (mark) openTooltip(tip, mark);
  else if (!tip.contains(target)) leave();
}

function openByPointer(page: Document, tip: HTMLElement): void {
  let closing: ReturnType<typeof setTimeout> | undefined;
  const closeSoon = (): void => {
    const left = describedMark(tip);
    closing = setTimeout(() => {
      // By a tap or a key another may be described by then.
      if (describedMark(tip) === left) closeTooltip(tip);
    }, closeDelay);
  };
  page.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    clearTimeout(closing);
    pointAt(event, tip, closeSoon);
  });
  page.addEventListener("click", (event) => pointAt(event, tip, () => closeTooltip(tip)));
}

function openByKeys(page: Document, tip: HTMLElement): void {
  const answer = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const described = describedMark(tip);
    if (key === "Escape") {
      // What had the focus in the tip is gone: the reader goes on from the picture.
      if (tip.contains(page.activeElement)) described?.closest<HTMLElement>(".still")?.focus({ preventScroll: true });
      closeTooltip(tip);
    }
    if (!(target instanceof Element) || !target.matches(".still")) return;
    // Of a mark that is read, Enter opens where it leads: to its row, or to the card of its figure.
    if (described && key === "Enter") tip.querySelector("a")?.click();
    const direction = described ? arrows[key] : key === "Enter" && 1;
    if (!direction) return;
    // While a mark is described the arrows lead from mark to mark, not from step to step.
    event.preventDefault();
    event.stopImmediatePropagation();
    const mark = neighbourOf(target, described, direction);
    if (mark) openTooltip(tip, mark);
  };
  page.addEventListener("keydown", answer, true);
}

/** Describes marks in a tooltip: by pointer, by touch, and by keys (Enter on a still, then arrows, and
 * Enter again to where it leads). Escape, a tap elsewhere or scrolling closes it. Stills take the focus by `makeFocusable`. */
export function startTooltips(page: Document): void {
  const tip = appendTooltip(page);
  openByPointer(page, tip);
  openByKeys(page, tip);
  addEventListener("scroll", () => closeTooltip(tip));
}
