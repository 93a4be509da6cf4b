import { rowsPassed } from "./active-step.ts";
import { afterFrame } from "./after-frame.ts";

/** How far down the screen a row is revealed: soon after it has come in, for a column that stays empty looks broken. */
const revealedAt = 0.9;

/** How many screens ahead a row is painted: all rows at once are too much for one frame. */
const reach = 2;

function revealIn(passage: HTMLElement): void {
  const rows = [...passage.querySelectorAll<SVGGElement>(".reveal")];
  const update = (): void => {
    const { top, bottom } = passage.getBoundingClientRect();
    if (top > innerHeight * reach || bottom < -innerHeight) return;
    // Of the two layouts the one that is not shown has no boxes.
    const shown = rows.filter((row) => row.getClientRects().length > 0);
    const tops = shown.map((row) => row.getBoundingClientRect().top);
    const passed = rowsPassed(tops, innerHeight * revealedAt);
    const near = rowsPassed(tops, innerHeight * reach);
    shown.forEach((row, index) => {
      row.classList.toggle("is-revealed", index < passed);
      row.classList.toggle("is-near", index < near);
    });
  };
  const soon = afterFrame(update);
  for (const event of ["scroll", "resize", "load"]) addEventListener(event, soon, { passive: true });
  passage.classList.add("is-revealing");
  update();
}

/**
 * Rows of a list-like figure (class `reveal`) show their outcome one by one, as the reader comes to them. The stylesheet hides those
 * to come, where there is motion.
 */
export function revealRows(page: Document): void {
  for (const passage of page.querySelectorAll<HTMLElement>(".passage:has(.reveal)")) revealIn(passage);
}
