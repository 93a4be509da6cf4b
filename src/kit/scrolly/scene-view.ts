import { CanvasTransition } from "./canvas-transition.ts";
import { isDrawn } from "./drawings.ts";
import type { MarkReader } from "./mark-reader.ts";
import type { Picture } from "./picture.ts";
import { PictureReader } from "./picture-reader.ts";
import { type SceneTransition, showAtOnce } from "./scene-transition.ts";
import type { TransitionCanvas } from "./transition-canvas.ts";

/** Shows one still of a passage at a time; between two, their marks move. */
export class SceneView {
  readonly #section: HTMLElement;
  readonly #stills: readonly HTMLElement[];
  readonly #canvas: TransitionCanvas | undefined;
  readonly #pictures: PictureReader;
  readonly #transition: SceneTransition | undefined;
  #shown: HTMLElement | undefined;

  /** @param canvas where marks move; undefined where browsers cannot move them, and pictures change at once */
  constructor(section: HTMLElement, stills: readonly HTMLElement[], read: MarkReader, canvas: TransitionCanvas | undefined) {
    this.#section = section;
    this.#stills = stills;
    this.#canvas = canvas;
    this.#pictures = new PictureReader({ read, onRead: (still, picture) => this.#handOver(still, picture) });
    this.#transition = canvas && new CanvasTransition(section, stills, this.#pictures, canvas);
  }

  /** Shows a still: with its marks moving in from the one before, or at once. */
  show(index: number, animated: boolean): void {
    const old = this.#shown;
    this.#shown = this.#stills[index];
    if (animated && this.#transition && old && this.#shown && isDrawn(old) && isDrawn(this.#shown))
      this.#transition.start(old, this.#shown);
    else this.#showAtOnce();
    this.#section.classList.add("is-live");
  }

  /** Shows none: every still stands by its own text. */
  reset(): void {
    this.#shown = undefined;
    this.#showAtOnce();
    this.#section.classList.remove("is-live");
  }

  /** Ends a transition at once and drops what was measured, for the page has changed. */
  finish(): void {
    this.#finishTransition();
    this.#pictures.forget();
    this.#canvas?.clear();
  }

  /** A still's drawing has come or gone. */
  redraw(still: HTMLElement): void {
    this.#pictures.drop(still);
    if (still === this.#shown || still.classList.contains("is-exiting")) this.#finishTransition();
  }

  /** Does the next part of reading the stills; false once all that are drawn are read. */
  prepare(): boolean {
    const still = this.#stills.find((one) => isDrawn(one) && !this.#pictures.isRead(one));
    if (still) this.#pictures.readNext(still);
    return still !== undefined;
  }

  #showAtOnce(): void {
    this.#finishTransition();
    this.#canvas?.free();
  }

  #finishTransition(): void {
    if (this.#transition) this.#transition.finish(this.#shown);
    else showAtOnce(this.#stills, this.#shown);
  }

  /** Gives a picture to the worker, and lets the stylesheet hide its marks while they are on the canvas. */
  #handOver(still: HTMLElement, { markGroups, transform, box, marks, basemap }: Picture): void {
    for (const group of markGroups) group.classList.add("on-canvas");
    // Elements cannot leave the page.
    this.#canvas?.addScene(this.#stills.indexOf(still), { transform, box, marks, basemap });
  }
}
