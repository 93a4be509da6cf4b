import type { Context } from "./draw-mark.ts";
import type { Command, Origin, SceneSnapshot, WorkerEvent } from "./messages.ts";
import { loadBitmap } from "./bitmaps.ts";
import { Transition } from "./transition.ts";

/** Draws the transitions of one passage, as the page commands. What it knows of the scenes outlives its canvas. */
export class WorkerRenderer {
  readonly #answer: (type: WorkerEvent["type"], transition: number) => void;
  readonly #scenes = new Map<number, SceneSnapshot>();
  #context: Context | null = null;
  #origin: Origin = { x: 0, y: 0, scale: 1 };
  #transition: Transition | undefined;
  /** The page's number of the transition. */
  #number = 0;
  #frame = 0;

  constructor(answer: (type: WorkerEvent["type"], transition: number) => void) {
    this.#answer = answer;
  }

  run(command: Command): void {
    switch (command.type) {
      case "open":
        this.#context = command.canvas.getContext("2d");
        break;
      case "close":
        this.#context = null;
        break;
      case "addScene":
        this.#scenes.set(command.scene, command.snapshot);
        for (const { image } of command.snapshot.basemap?.layers ?? []) if (image) void loadBitmap(image.href);
        break;
      case "clear":
        this.#scenes.clear();
        break;
      case "resize":
        this.#origin = command.origin;
        if (this.#context) Object.assign(this.#context.canvas, { width: command.width, height: command.height });
        break;
      case "prepare":
        this.#prepare(command.transition, command.from, command.to);
        break;
      case "start":
        this.#start();
        break;
      case "stop":
        cancelAnimationFrame(this.#frame);
        this.#transition = undefined;
        break;
    }
  }

  #prepare(number: number, from: number, to: number): void {
    cancelAnimationFrame(this.#frame);
    this.#number = number;
    const [before, after] = [this.#scenes.get(from), this.#scenes.get(to)];
    if (before === undefined || after === undefined) throw new Error(`Scene ${before ? to : from} was never added`);
    const basemaps = [...this.#scenes.values()].flatMap(({ basemap }) => basemap ?? []);
    this.#transition = new Transition({ from: this.#transition?.state(), before, after, basemaps });
    this.#draw(0);
    this.#answer("ready", number);
  }

  #start(): void {
    let start: number | undefined;
    const tick = (now: number): void => {
      start ??= now;
      if (this.#draw(now - start)) this.#answer("finished", this.#number);
      else this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  /** The answer is whether all marks have arrived; without a canvas, they have. */
  #draw(elapsed: number): boolean {
    return !this.#context || !this.#transition || this.#transition.draw(this.#context, this.#origin, elapsed);
  }
}
