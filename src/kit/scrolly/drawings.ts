/** Fired at a still, and heard by what stands around it: its drawing has come, or has gone again. */
export const drawnEvent = "drawn";

/** Whether a still's image has given way to its drawing, whose marks can move and be read. */
export const isDrawn = (still: Element): boolean => still.classList.contains("is-drawn");

/** The file of a passage's drawings in one layout. */
export interface PassageDrawings {
  /** In the order of the passage's stills. */
  readonly stills: readonly string[];
  /** The tables whose rows its marks tell, by the ids of their figures. */
  readonly tables: Readonly<Record<string, string>>;
}

/**
 * The drawings of one passage. Its page comes with images of them, which show everything and cost little; what moves and can be read mark
 * by mark comes in one file as the reader nears, in the layout of the images.
 */
export class Drawings {
  readonly #section: HTMLElement;
  readonly #stills: readonly HTMLElement[];
  readonly #wide: MediaQueryList;
  /** Undefined until it has come. */
  #file: PassageDrawings | undefined;
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
      this.#file = (await answer.json()) as PassageDrawings;
      return true;
    } catch {
      // Another line may be better: asked again when the reader nears again.
      this.#isAsked = false;
      return false;
    }
  }

  /**
   * Puts what comes next in its place: the tables, then the still that is seen before the others; false once all are there, or as long as
   * nothing has come.
   */
  drawNext(): boolean {
    return this.#putTables() || this.#drawStill();
  }

  /** Tables are the same in both layouts, and stay. */
  #putTables(): boolean {
    const links = [...this.#section.querySelectorAll<HTMLElement>("[data-table]")];
    if (this.#file === undefined || links.length === 0) return false;
    for (const link of links) link.outerHTML = this.#file.tables[link.dataset["table"] ?? ""] ?? "";
    return true;
  }

  #drawStill(): boolean {
    const left = this.#stills.filter((still) => !isDrawn(still));
    const still = left.find(({ classList }) => classList.contains("is-active")) ?? left[0];
    const svg = still && this.#file?.stills[this.#stills.indexOf(still)];
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
    this.#file = undefined;
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
