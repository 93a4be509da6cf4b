/** Lets a still take the focus and say what its keys do. Done by script, for without one the keys do nothing. */
export function setLed(still: HTMLElement, keys: string): void {
  still.tabIndex = 0;
  still.setAttribute("role", "group");
  still.setAttribute("aria-label", keys);
}

/** A still that lies under another is nothing to go to. */
export function unsetLed(still: HTMLElement): void {
  for (const name of ["tabindex", "role", "aria-label"]) still.removeAttribute(name);
}
