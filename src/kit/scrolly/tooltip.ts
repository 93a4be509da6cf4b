import { makeFocusable } from "./focusable.ts";

/** Room between a mark and its tip, and between the tip and the edge of the screen. Pixels. */
const gap = 10;

/** How long a pointer may be on its way from a mark to its tip. Milliseconds. */
const grace = 300;

/** The table row that a mark draws: named by the mark or its group, else by the key itself, with or without its part. */
function rowOf(mark: Element): HTMLTableRowElement | null {
  const key = mark.getAttribute("data-key") ?? "";
  const names = [mark.closest("[data-row]")?.getAttribute("data-row"), key, key.split(":")[0]];
  const rows = [...(mark.closest(".passage")?.querySelectorAll<HTMLTableRowElement>("tr[data-row]") ?? [])];
  return rows.find((row) => names.includes(row.dataset["row"])) ?? null;
}

/** What the table says of a mark: headings and cells, empty ones left out; links stay links. */
function describeRow(page: Document, row: HTMLTableRowElement): HTMLDListElement {
  const headings = [...(row.closest("table")?.querySelectorAll("thead th") ?? [])];
  const list = page.createElement("dl");
  [...row.cells].forEach((cell, index) => {
    if (cell.textContent.trim() === "") return;
    const term = page.createElement("dt");
    term.textContent = headings[index]?.textContent ?? "";
    const detail = page.createElement("dd");
    detail.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    list.append(term, detail);
  });
  return list;
}

/** Below the mark where there is room, else above; never outside the screen. */
function place(tip: HTMLElement, mark: Element): void {
  const { left, top, bottom, width } = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const x = Math.min(Math.max(gap, left + width / 2 - offsetWidth / 2), innerWidth - offsetWidth - gap);
  const below = bottom + gap + offsetHeight <= innerHeight;
  tip.style.translate = `${Math.round(x)}px ${Math.round(below ? bottom + gap : Math.max(gap, top - gap - offsetHeight))}px`;
}

/** Marks of the picture that is seen and that a row of the table speaks of. */
const readable = (still: Element): Element[] =>
  [...still.querySelectorAll("svg.chart [data-key]")].filter((mark) => mark.checkVisibility() && rowOf(mark) !== null);

const isMark = (target: EventTarget | null): Element | null => (target instanceof Element ? target.closest(".passage [data-key]") : null);

/**
 * Reading marks: by pointer, by touch, and by keys (Enter on a picture, then arrows). Closed by Escape, a tap elsewhere, or
 * scrolling. What a tip says stands in the table too: nothing is hidden behind it.
 */
export function startTooltips(page: Document): void {
  for (const still of page.querySelectorAll<HTMLElement>("[data-mark-keys] .still")) makeFocusable(still, "markKeys");
  const tip = page.createElement("div");
  tip.className = "tip";
  tip.setAttribute("role", "status");
  tip.hidden = true;
  page.body.append(tip);
  let shown: Element | undefined;

  let closing: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(closing);
    // Asked with every scroll: what is closed is not touched.
    if (shown === undefined) return;
    shown.classList.remove("is-read");
    shown = undefined;
    tip.hidden = true;
  };
  const open = (mark: Element): void => {
    const row = rowOf(mark);
    if (row === null || mark === shown) return;
    close();
    shown = mark;
    mark.classList.add("is-read");
    tip.replaceChildren(describeRow(page, row));
    tip.hidden = false;
    place(tip, mark);
  };
  const step = (still: Element, by: number): void => {
    const marks = readable(still);
    const at = shown === undefined ? -1 : marks.indexOf(shown);
    // Marks of one row are one thing to read: arrows go on to the next row.
    const next = by > 0 ? marks.slice(at + 1) : marks.slice(0, Math.max(at, 0)).reverse();
    const current = shown && rowOf(shown);
    const target = next.find((mark) => rowOf(mark) !== current);
    if (target) open(target);
  };

  page.addEventListener("pointerover", (event) => {
    const mark = isMark(event.target);
    if (event.pointerType !== "mouse" || !(event.target instanceof Node)) return;
    clearTimeout(closing);
    if (mark) open(mark);
    else if (!tip.contains(event.target)) closing = setTimeout(close, grace);
  });
  page.addEventListener("click", (event) => {
    const mark = isMark(event.target);
    if (mark) open(mark);
    else if (event.target instanceof Node && !tip.contains(event.target)) close();
  });
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") close();
      if (!(event.target instanceof Element) || !event.target.matches(".still")) return;
      const reading = shown !== undefined;
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!reading && event.key !== "Enter") return;
      if (reading && by === undefined) return;
      // While marks are read the arrows are theirs, not the steps'.
      event.preventDefault();
      event.stopImmediatePropagation();
      step(event.target, by ?? 1);
    },
    { capture: true },
  );
  addEventListener("scroll", close, { passive: true });
}
