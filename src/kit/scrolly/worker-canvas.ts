import type { Box } from "./picture.ts";
import type { Command } from "./transition/messages.ts";

/** Sends a command to the worker that draws transitions. */
export type Post = (command: Command, transfer?: Transferable[]) => void;

/** Room around the pictures, for marks that reach over the edge. CSS pixels. */
const overhang = 12;

/** The box around all boxes, and `overhang` around that. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - overhang;
  const y = Math.min(...boxes.map((box) => box.y)) - overhang;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + overhang;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + overhang;
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * A canvas element that a worker draws on. It exists while its passage is read: to make one takes long, and one for each of eight
 * passages would take more memory than a phone has to give.
 */
export class WorkerCanvas {
  readonly #host: HTMLElement;
  readonly #passage: number;
  readonly #post: Post;
  #canvas: HTMLCanvasElement | undefined;
  /** What the canvas was last sized for. */
  #size = "";

  /** @param passage numbers the passage for the worker */
  constructor(host: HTMLElement, passage: number, post: Post) {
    this.#host = host;
    this.#passage = passage;
    this.#post = post;
  }

  /** Makes the canvas, if there is none, and lays it over boxes of the host. */
  cover(boxes: readonly Box[]): void {
    const canvas = (this.#canvas ??= this.#open());
    const { x, y, width, height } = boxAround(boxes);
    // In motion nobody sees more than two pixels a CSS pixel.
    const scale = Math.min(2, devicePixelRatio);
    const size = [x, y, width, height, scale].join(" ");
    // To set the size of a canvas clears it and takes long, even where it is the same.
    if (size === this.#size) return;
    this.#size = size;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px`, translate: `${x}px ${y}px` });
    const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
    this.#post({ type: "resize", passage: this.#passage, ...pixels, origin: { x: -x, y: -y, scale } });
  }

  show(visible: boolean): void {
    if (this.#canvas) this.#canvas.style.visibility = visible ? "" : "hidden";
  }

  /** Gives the memory of the canvas back. */
  free(): void {
    if (this.#canvas === undefined) return;
    this.#canvas.remove();
    this.#canvas = undefined;
    this.#post({ type: "close", passage: this.#passage });
  }

  #open(): HTMLCanvasElement {
    const canvas = this.#host.ownerDocument.createElement("canvas");
    canvas.style.visibility = "hidden";
    this.#host.append(canvas);
    const offscreen = canvas.transferControlToOffscreen();
    this.#post({ type: "open", passage: this.#passage, canvas: offscreen }, [offscreen]);
    this.#size = "";
    return canvas;
  }
}
