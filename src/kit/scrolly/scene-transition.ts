/** Lets the marks that two scenes share move from the one to the other; what only one of them has enters or exits. */
export interface SceneTransition {
  /** Sets out from one still to another. A transition under way goes on from where the reader saw it. */
  readonly start: (from: HTMLElement, to: HTMLElement) => void;
  /** Ends a transition at once: `to` is then seen as it was drawn; without it, every still stands by its own text. */
  readonly finish: (to: HTMLElement | undefined) => void;
}

/** Of the stills that lie on each other one is seen. A change without a transition. */
export function showAtOnce(stills: readonly HTMLElement[], shown: HTMLElement | undefined): void {
  shown?.classList.add("is-lettered");
  for (const still of stills) {
    still.classList.toggle("is-rested", still === shown);
    still.classList.remove("is-arriving", "is-leaving");
    still.classList.toggle("is-active", still === shown);
  }
}
