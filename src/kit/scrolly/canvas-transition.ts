import { runInFrames } from "./frame-queue.ts";
import type { PictureReader } from "./picture-reader.ts";
import { type SceneTransition, showAtOnce } from "./scene-transition.ts";
import type { TransitionCanvas } from "./transition-canvas.ts";

/** A worker that does not report for so long is not waited for again: pictures then change at once. Milliseconds. */
const patience = 2_000;

/**
 * Marks move on a canvas below the stills, drawn by a worker. In the page nothing changes but the classes of two stills, each in a
 * frame of its own.
 */
export class CanvasTransition implements SceneTransition {
  readonly #section: HTMLElement;
  readonly #stills: readonly HTMLElement[];
  readonly #pictures: PictureReader;
  readonly #canvas: TransitionCanvas;
  /** Counts what was started: a report that comes too late is that of an earlier turn. */
  #turn = 0;
  #to: HTMLElement | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  #hasFailed = false;
  #stopParts = (): void => undefined;

  constructor(section: HTMLElement, stills: readonly HTMLElement[], pictures: PictureReader, canvas: TransitionCanvas) {
    this.#section = section;
    this.#stills = stills;
    this.#pictures = pictures;
    this.#canvas = canvas;
  }

  start = (from: HTMLElement, to: HTMLElement): void => {
    if (this.#hasFailed) return this.finish(to);
    this.#cancel();
    this.#to = to;
    const read = [...this.#pictures.partsLeft(from), ...this.#pictures.partsLeft(to)];
    this.#run([...read, () => this.#prepare(from, to)]);
  };

  finish = (to: HTMLElement | undefined): void => {
    this.#cancel();
    this.#to = to;
    this.#canvas.show(false);
    this.#canvas.stop();
    showAtOnce(this.#stills, to);
  };

  #cancel(): void {
    this.#turn += 1;
    clearTimeout(this.#late);
    this.#stopParts();
  }

  #run(parts: readonly (() => void)[]): void {
    const laidOut = parts.map((part) => (): void => {
      part();
      // In this task, so that the frame that comes has only to paint.
      this.#section.getBoundingClientRect();
    });
    this.#stopParts = runInFrames(laidOut);
  }

  #waitForWorker(): void {
    this.#late = setTimeout(() => {
      // In a page that is not seen nothing is drawn, and nothing is late.
      this.#hasFailed = !document.hidden;
      this.finish(this.#to);
    }, patience);
  }

  #prepare(from: HTMLElement, to: HTMLElement): void {
    if (!this.#pictures.pictureOf(from) || !this.#pictures.pictureOf(to)) return this.finish(to);
    this.#waitForWorker();
    const turn = this.#turn;
    const then = (parts: readonly (() => void)[]) => (): void => {
      if (turn !== this.#turn) return;
      clearTimeout(this.#late);
      this.#stopParts();
      this.#run(parts);
    };
    this.#canvas.prepare(this.#stills.indexOf(from), this.#stills.indexOf(to), this.#pictures.boxes(), {
      ready: then([() => this.#activate(to), () => this.#depart(from)]),
      finished: then([() => this.#showStill(to), () => this.#land(to)]),
    });
  }

  /** The new still lies on top; its marks are yet to come. */
  #activate(to: HTMLElement): void {
    for (const still of this.#stills) for (const name of ["is-active", "is-arriving"]) still.classList.toggle(name, still === to);
  }

  #depart(from: HTMLElement): void {
    for (const still of this.#stills) {
      still.classList.toggle("is-leaving", still === from);
      still.classList.remove("is-rested");
    }
    this.#canvas.show(true);
    this.#canvas.start();
    this.#waitForWorker();
  }

  /** The marks are in the still again. */
  #showStill(to: HTMLElement): void {
    for (const still of this.#stills) still.classList.toggle("is-rested", still === to);
    this.#canvas.show(false);
  }

  #land(to: HTMLElement): void {
    this.#canvas.stop();
    showAtOnce(this.#stills, to);
  }
}
