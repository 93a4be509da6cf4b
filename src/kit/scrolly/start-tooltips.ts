import { arrows } from "./arrow-keys.ts";
import { makeFocusable } from "./focusable.ts";
import { neighbourOf } from "./mark-row.ts";
import { appendTooltip, closeTooltip, describedMark, openTooltip } from "./tooltip.ts";

/** How long a tooltip stays open while the pointer crosses from its mark to it. Milliseconds. */
const closeDelay = 300;

/** Opens the tooltip at the mark that is pointed at; `leave` answers a point that is neither a mark nor the tooltip. */
function pointAt({ target }: Event, tip: HTMLElement, leave: () => void): void {
  if (!(target instanceof Element)) return;
  const mark = target.closest(".passage [data-key]");
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
    if (key === "Escape") closeTooltip(tip);
    if (!(target instanceof Element) || !target.matches(".still")) return;
    const described = describedMark(tip);
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

/** Describes marks in a tooltip: by pointer, by touch, and by keys (Enter on a still, then arrows). Escape, a tap elsewhere or scrolling closes it. */
export function startTooltips(page: Document): void {
  for (const still of page.querySelectorAll<HTMLElement>("[data-mark-keys] .still")) makeFocusable(still, "markKeys");
  const tip = appendTooltip(page);
  openByPointer(page, tip);
  openByKeys(page, tip);
  addEventListener("scroll", () => closeTooltip(tip));
}
