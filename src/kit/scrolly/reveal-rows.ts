import { rowsPassed } from "./active-step.ts";
import { afterFrame } from "./after-frame.ts";
import { drawnEvent } from "./drawings.ts";

/** Part of the screen's height at which a row is revealed: near its bottom, for a column that stays empty looks broken. */
const revealLine = 0.9;

/** Screens ahead of the reader in which rows are painted: to paint all rows at once takes longer than a frame. */
const paintedAhead = 2;

function revealIn(passage: HTMLElement): void {
  const update = (): void => {
    const { top, bottom } = passage.getBoundingClientRect();
    if (top > innerHeight * paintedAhead || bottom < -innerHeight) return;
    const rows = [...passage.querySelectorAll<SVGGElement>(".reveal")];
    const tops = rows.map((row) => row.getBoundingClientRect().top);
    const revealed = rowsPassed(tops, innerHeight * revealLine);
    const near = rowsPassed(tops, innerHeight * paintedAhead);
    rows.forEach((row, index) => {
      row.classList.toggle("is-revealed", index < revealed);
      row.classList.toggle("is-near", index < near);
    });
  };
  const updateSoon = afterFrame(update);
  for (const event of ["scroll", "resize", "load"]) addEventListener(event, updateSoon, { passive: true });
  passage.classList.add("is-revealing");
  update();
}

/**
 * Reveals the outcomes of a figure's rows (class `reveal`) one by one, as the reader comes to them. The stylesheet hides the outcomes
 * of the others, where the reader wants motion.
 */
export function revealRows(page: Document): void {
  page.addEventListener(drawnEvent, ({ target }) => {
    const passage = target instanceof Element ? target.closest<HTMLElement>(".passage:has(.reveal):not(.is-revealing)") : null;
    if (passage) revealIn(passage);
  });
}
