/**
 * Lets a still take the focus and say what its keys do: with those of its marks, or of its steps too, as its passage has them.
 * Done by script, for without one the keys do nothing.
 */
export function makeFocusable(still: HTMLElement, keys: "markKeys" | "stepKeys"): void {
  still.tabIndex = 0;
  still.setAttribute("role", "group");
  still.setAttribute("aria-label", still.closest<HTMLElement>(".steps")?.dataset[keys] ?? "");
}

/** A still that lies under another is nothing to go to. */
export function makeUnfocusable(still: HTMLElement): void {
  for (const name of ["tabindex", "role", "aria-label"]) still.removeAttribute(name);
}
