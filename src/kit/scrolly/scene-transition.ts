/** Moves the marks that two scenes share, by their `data-key`, from one still to another: those of the new scene alone enter, those of the old one alone exit. */
export interface SceneTransition {
  /** An earlier transition under way goes on from where the reader saw it. */
  readonly start: (from: HTMLElement, to: HTMLElement) => void;
  /** Ends a transition at once: `to` is then seen as it was drawn; without it, every still stands by its own text. */
  readonly finish: (to: HTMLElement | undefined) => void;
}

/** Shows one of the stills that lie on each other, without a transition. */
export function showAtOnce(stills: readonly HTMLElement[], shown: HTMLElement | undefined): void {
  shown?.classList.add("has-text");
  for (const still of stills) {
    still.classList.toggle("is-settled", still === shown);
    still.classList.remove("is-entering", "is-exiting");
    still.classList.toggle("is-active", still === shown);
  }
}
