import { runInFrames } from "./frame-queue.ts";
import type { PictureReader } from "./picture-reader.ts";
import { type SceneTransition, showAtOnce } from "./scene-transition.ts";
import type { TransitionCanvas } from "./transition-canvas.ts";

/** A worker that does not answer for so long is given up: from then on pictures change at once. Milliseconds. */
const workerTimeout = 2_000;

type Task = () => void;

/**
 * Moves marks on a canvas below the stills, drawn by a worker. In the page nothing changes but classes of two
 * stills, each in a frame of its own:
 *
 * | after     | old still            | new still                        | marks are seen   |
 * | --------- | -------------------- | -------------------------------- | ---------------- |
 * | (before)  | is-active is-settled |                                  | in the old still |
 * | `#enter`  | is-settled           | is-active is-entering            | in the old still |
 * | `#move`   | is-exiting           | is-active is-entering            | on the canvas    |
 * | `#settle` | is-exiting           | is-active is-entering is-settled | in the new still |
 * | `finish`  |                      | is-active is-settled             | in the new still |
 */
export class CanvasTransition implements SceneTransition {
  readonly #section: HTMLElement;
  readonly #stills: readonly HTMLElement[];
  readonly #pictures: PictureReader;
  readonly #canvas: TransitionCanvas;
  /** Counts transitions: an answer of the worker to an earlier one is ignored. */
  #count = 0;
  #to: HTMLElement | undefined;
  #timeout: ReturnType<typeof setTimeout> | undefined;
  #hasWorkerFailed = false;
  #cancelTasks: Task = () => undefined;

  constructor(section: HTMLElement, stills: readonly HTMLElement[], pictures: PictureReader, canvas: TransitionCanvas) {
    this.#section = section;
    this.#stills = stills;
    this.#pictures = pictures;
    this.#canvas = canvas;
  }

  start = (from: HTMLElement, to: HTMLElement): void => {
    if (this.#hasWorkerFailed) return this.finish(to);
    this.#cancel();
    this.#to = to;
    const reading = [...this.#pictures.partsLeft(from), ...this.#pictures.partsLeft(to)];
    this.#run([...reading, () => this.#prepare(from, to)]);
  };

  finish = (to: HTMLElement | undefined): void => {
    this.#cancel();
    this.#to = to;
    this.#canvas.show(false);
    this.#canvas.stop();
    showAtOnce(this.#stills, to);
  };

  #cancel(): void {
    this.#count += 1;
    clearTimeout(this.#timeout);
    this.#cancelTasks();
  }

  #run(tasks: readonly Task[]): void {
    this.#cancelTasks = runInFrames(
      tasks.map((task) => () => {
        task();
        // Lays the page out in this task, so that the next frame has only to paint.
        this.#section.getBoundingClientRect();
      }),
    );
  }

  #expectAnswer(): void {
    this.#timeout = setTimeout(() => {
      // A page in the background gets no frames, so its worker cannot be late.
      this.#hasWorkerFailed = !document.hidden;
      this.finish(this.#to);
      if (this.#hasWorkerFailed) this.#canvas.free();
    }, workerTimeout);
  }

  #prepare(from: HTMLElement, to: HTMLElement): void {
    const [old, next] = [this.#stills.indexOf(from), this.#stills.indexOf(to)];
    if (!this.#pictures.pictureOf(from) || !this.#pictures.pictureOf(to)) return this.finish(to);
    this.#expectAnswer();
    this.#canvas.prepare(old, next, this.#pictures.boxes(), {
      ready: this.#whenCurrent([() => this.#enter(to), () => this.#move(from)]),
      finished: this.#whenCurrent([() => this.#settle(to), () => this.finish(to)]),
    });
  }

  /** Runs tasks at an answer to the transition of now, unless another has started by then. */
  #whenCurrent(tasks: readonly Task[]): Task {
    const count = this.#count;
    return () => {
      if (count !== this.#count) return;
      clearTimeout(this.#timeout);
      this.#cancelTasks();
      this.#run(tasks);
    };
  }

  #enter(to: HTMLElement): void {
    for (const still of this.#stills) for (const name of ["is-active", "is-entering"]) still.classList.toggle(name, still === to);
  }

  #move(from: HTMLElement): void {
    for (const still of this.#stills) {
      still.classList.toggle("is-exiting", still === from);
      still.classList.remove("is-settled");
    }
    this.#canvas.show(true);
    this.#canvas.start();
    this.#expectAnswer();
  }

  #settle(to: HTMLElement): void {
    for (const still of this.#stills) still.classList.toggle("is-settled", still === to);
    this.#canvas.show(false);
  }
}
