/**
 * Makes a still focusable and labels it with what its keys do: lead to marks, or to steps too. Done by a script, since the keys do
 * nothing without one. Their words stand on the steps of the passage, and on the whole that follows them, as data-mark-keys and data-step-keys.
 */
export function makeFocusable(still: HTMLElement, keys: "markKeys" | "stepKeys"): void {
  still.tabIndex = 0;
  still.setAttribute("role", "group");
  still.setAttribute("aria-label", still.closest<HTMLElement>(".steps, .whole-list")?.dataset[keys] ?? "");
}

/** The same for all stills of a part of a page that have marks to lead to. */
export function makeStillsFocusable(part: ParentNode): void {
  for (const still of part.querySelectorAll<HTMLElement>("[data-mark-keys] .still")) makeFocusable(still, "markKeys");
}

/** For a still that lies under another. */
export function makeUnfocusable(still: HTMLElement): void {
  for (const name of ["tabindex", "role", "aria-label"]) still.removeAttribute(name);
}
