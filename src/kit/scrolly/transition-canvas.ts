import type { Box } from "./picture.ts";
import type { Command, SceneSnapshot, WorkerEvent } from "./transition/messages.ts";
import TransitionWorker from "./transition/transition.worker.ts?worker&inline";

/** Who hears of a transition: it is drawn where it sets out from; it has come to its end. */
export type TransitionListener = Readonly<Record<WorkerEvent["type"], () => void>>;

/** The canvas of a passage, on which marks move from one picture to the next. It sticks as the pictures do, below them. */
export interface TransitionCanvas {
  /** Tells what a picture shows, by its place among the stills. */
  readonly addScene: (scene: number, snapshot: SceneSnapshot) => void;
  /** What was told is no longer true. */
  readonly clear: () => void;
  /** Draws marks where they set out from, on a canvas over all boxes. An earlier transition is heard no more, and its marks go on from where they are. */
  readonly prepare: (from: number, to: number, boxes: readonly Box[], listener: TransitionListener) => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly show: (seen: boolean) => void;
  /** Gives the memory of the canvas back. */
  readonly free: () => void;
}

type Post = (command: Command, transfer?: Transferable[]) => void;
type Listeners = ((event: WorkerEvent) => void)[];

/** The worker that draws the transitions of all passages, and who listens to it. It is called when the first picture is read. */
function workerFor(listeners: Readonly<Listeners>): Post {
  let worker: Worker | undefined;
  return (command, transfer = []) => {
    if (worker === undefined) {
      worker = new TransitionWorker();
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerEvent>) => listeners[data.passage]?.(data));
    }
    worker.postMessage(command, transfer);
  };
}

/** Makes canvases for the passages of a page. Undefined in a browser whose workers cannot draw: pictures then change at once. */
export function transitionCanvases(): ((steps: Element) => TransitionCanvas) | undefined {
  if (!("transferControlToOffscreen" in HTMLCanvasElement.prototype)) return undefined;
  const listeners: Listeners = [];
  const post = workerFor(listeners);
  return (steps) => canvasOver(steps, listeners.length, post, listeners);
}

/** Marks may reach over the edge of their picture. CSS pixels. */
const overhang = 12;

/** The box around all boxes, with room for what reaches over its edge. */
function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((one) => one.x)) - overhang;
  const y = Math.min(...boxes.map((one) => one.y)) - overhang;
  const right = Math.max(...boxes.map((one) => one.x + one.width)) + overhang;
  const bottom = Math.max(...boxes.map((one) => one.y + one.height)) + overhang;
  return { x, y, width: right - x, height: bottom - y };
}

/** A canvas element whose drawing belongs to the worker. It is there while its passage is read: it costs much to make, and eight would be too much for a phone. */
function workerCanvas(host: HTMLElement, passage: number, post: Post) {
  let canvas: HTMLCanvasElement | undefined;
  let covered = "";
  const open = (): HTMLCanvasElement => {
    const opened = host.ownerDocument.createElement("canvas");
    opened.style.visibility = "hidden";
    host.append(opened);
    const offscreen = opened.transferControlToOffscreen();
    post({ type: "open", passage, canvas: offscreen }, [offscreen]);
    covered = "";
    return opened;
  };
  return {
    cover: (boxes: readonly Box[]): void => {
      canvas ??= open();
      const { x, y, width, height } = boxAround(boxes);
      // Beyond two pixels a CSS pixel nobody sees them move.
      const scale = Math.min(2, devicePixelRatio);
      // To set its size, even to what it is, costs a new canvas.
      const wanted = [x, y, width, height, scale].join(" ");
      if (wanted === covered) return;
      covered = wanted;
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px`, translate: `${x}px ${y}px` });
      const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
      post({ type: "resize", passage, ...size, origin: { x: -x, y: -y, scale } });
    },
    show: (seen: boolean): void => {
      if (canvas) canvas.style.visibility = seen ? "" : "hidden";
    },
    free: (): void => {
      if (canvas === undefined) return;
      canvas.remove();
      canvas = undefined;
      post({ type: "close", passage });
    },
  };
}

function canvasOver(steps: Element, passage: number, post: Post, listeners: Listeners): TransitionCanvas {
  // In a box that sticks as the stills do: a canvas that grew by itself would be moved by its size.
  // A span, for the stylesheet counts the steps, which are divs.
  const host = steps.ownerDocument.createElement("span");
  host.className = "flight";
  steps.prepend(host);
  const { cover, show, free } = workerCanvas(host, passage, post);
  let transition = 0;
  let listener: TransitionListener | undefined;
  listeners.push((event) => {
    if (event.transition === transition) listener?.[event.type]();
  });
  new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) free();
  }).observe(host);

  return {
    addScene: (scene, snapshot) => post({ type: "addScene", passage, scene, snapshot }),
    clear: () => post({ type: "clear", passage }),
    prepare: (from, to, boxes, heard) => {
      cover(boxes);
      transition += 1;
      listener = heard;
      post({ type: "prepare", passage, transition, from, to });
    },
    start: () => post({ type: "start", passage }),
    stop: () => {
      listener = undefined;
      post({ type: "stop", passage });
    },
    show,
    free,
  };
}
