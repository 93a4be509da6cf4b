import { rowsPassed } from "../scenes/active-step.ts";
import { afterFrame } from "./after-frame.ts";

/** How far down the screen a row is judged: soon after it has come in, for a column that stays empty looks broken. */
const given = 0.9;

/** How many screens ahead a row is painted: all rows at once are too much for one frame. */
const reach = 2;

/** Verdicts of the ledger are given row by row, as the reader comes to them. The stylesheet hides those to come, where there is motion. */
export function judgeRows(page: Document): void {
  const passage = page.querySelector<HTMLElement>(".passage[data-figure=ledger]");
  if (passage === null) return;
  const rows = [...passage.querySelectorAll<SVGGElement>(".ledger-row")];
  const update = (): void => {
    const { top, bottom } = passage.getBoundingClientRect();
    if (top > innerHeight * reach || bottom < -innerHeight) return;
    // Of the two layouts the one that is not shown has no boxes.
    const shown = rows.filter((row) => row.getClientRects().length > 0);
    const tops = shown.map((row) => row.getBoundingClientRect().top);
    const passed = rowsPassed(tops, innerHeight * given);
    const near = rowsPassed(tops, innerHeight * reach);
    shown.forEach((row, index) => {
      row.classList.toggle("is-judged", index < passed);
      row.classList.toggle("is-near", index < near);
    });
  };
  const soon = afterFrame(update);
  for (const event of ["scroll", "resize", "load"]) addEventListener(event, soon, { passive: true });
  passage.classList.add("is-judging");
  update();
}
