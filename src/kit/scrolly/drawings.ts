/** Fired at a still, and heard by what stands around it: its drawing has come, or has gone again. */
export const drawnEvent = "drawn";

/** Whether a still's image has given way to its drawing, whose marks can move and be read. */
export const isDrawn = (still: Element): boolean => still.classList.contains("is-drawn");

/**
 * The drawings of one passage. Its page comes with images of them, which show everything and cost little; what moves and can be read mark
 * by mark comes in one file as the reader nears, in the layout of the images.
 */
export class Drawings {
  readonly #section: HTMLElement;
  readonly #stills: readonly HTMLElement[];
  readonly #wide: MediaQueryList;
  /** Drawings in the order of the stills, once they have come. */
  #svgs: readonly string[] = [];
  #isAsked = false;

  constructor(section: HTMLElement) {
    this.#section = section;
    this.#stills = [...section.querySelectorAll<HTMLElement>(".still")];
    this.#wide = matchMedia(section.dataset["wideMedia"] ?? "all");
  }

  /** Asks for the drawings, once. Without them the images stay. Resolves to whether they have come. */
  async ask(): Promise<boolean> {
    if (this.#isAsked) return false;
    this.#isAsked = true;
    const layout = this.#layout();
    try {
      const answer = await fetch(this.#section.dataset[layout] ?? "");
      if (!answer.ok || layout !== this.#layout()) throw new Error();
      this.#svgs = (await answer.json()) as string[];
      return true;
    } catch {
      // Another line may be better: asked again when the reader nears again.
      this.#isAsked = false;
      return false;
    }
  }

  /** Draws the next still, the one that is seen before the others; false once all are drawn, or as long as nothing has come. */
  drawNext(): boolean {
    const left = this.#stills.filter((still) => !isDrawn(still));
    const still = left.find(({ classList }) => classList.contains("is-active")) ?? left[0];
    const svg = still && this.#svgs[this.#stills.indexOf(still)];
    if (still === undefined || svg === undefined) return false;
    const box = still.ownerDocument.createElement("div");
    box.className = this.#layout();
    box.innerHTML = svg;
    still.append(box);
    still.classList.add("is-drawn");
    this.#tell(still);
    return true;
  }

  /** Puts the images back, for they are in the other layout now. */
  drop(): void {
    this.#isAsked = false;
    this.#svgs = [];
    for (const still of this.#stills.filter(isDrawn)) {
      still.lastElementChild?.remove();
      still.classList.remove("is-drawn");
      this.#tell(still);
    }
  }

  onOtherLayout(callback: () => void): void {
    this.#wide.addEventListener("change", callback);
  }

  #layout(): "narrow" | "wide" {
    return this.#wide.matches ? "wide" : "narrow";
  }

  #tell(still: HTMLElement): void {
    still.dispatchEvent(new Event(drawnEvent, { bubbles: true }));
  }
}
