import type { Box } from "./picture.ts";
import type { Command, SceneSnapshot, WorkerEvent } from "./transition/messages.ts";
import TransitionWorker from "./transition/transition.worker.ts?worker&inline";
import { type Post, WorkerCanvas } from "./worker-canvas.ts";

/** Called at the worker's answers: `ready` once marks are drawn where they start from, `finished` once all have arrived. */
export type TransitionListener = Readonly<Record<WorkerEvent["type"], () => void>>;

/** The canvas of a passage, on which marks move from one scene to the next. It lies below the stills and sticks as they do. */
export interface TransitionCanvas {
  /** Makes a scene known to the worker. `scene` is its index among the stills. */
  readonly addScene: (scene: number, snapshot: SceneSnapshot) => void;
  /** Makes the worker forget all scenes. */
  readonly clear: () => void;
  /** Draws marks where they start from, on a canvas over all boxes. Marks of an earlier transition start from where they are; its listener is not called again. */
  readonly prepare: (from: number, to: number, boxes: readonly Box[], listener: TransitionListener) => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly show: (visible: boolean) => void;
  /** Gives the memory of the canvas back. */
  readonly free: () => void;
}

/** Listeners by the number of their passage. */
type Listeners = ((event: WorkerEvent) => void)[];

/** What a worker that has not started need not be told, for it knows of nothing yet. */
const undoing: readonly Command["type"][] = ["clear", "close", "stop"];

/** One worker draws the transitions of all passages. It starts with the first command that gives it something to do. */
function workerFor(listeners: Readonly<Listeners>): Post {
  let worker: Worker | undefined;
  return (command, transfer = []) => {
    if (worker === undefined) {
      if (undoing.includes(command.type)) return;
      worker = new TransitionWorker();
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerEvent>) => listeners[data.passage]?.(data));
    }
    worker.postMessage(command, transfer);
  };
}

/** A box that sticks as the stills do: the browser would move a sticky canvas whenever it changes size. */
function insertHost(steps: Element): HTMLElement {
  // A span, for the stylesheet counts the steps, which are divs.
  const host = steps.ownerDocument.createElement("span");
  host.className = "transition-canvas";
  steps.prepend(host);
  return host;
}

/** Calls back when an element has left the screen. */
function whenOffScreen(element: Element, callback: () => void): void {
  new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) callback();
  }).observe(element);
}

function canvasOver(steps: Element, passage: number, post: Post, listeners: Listeners): TransitionCanvas {
  const host = insertHost(steps);
  const canvas = new WorkerCanvas(host, passage, post);
  let transition = 0;
  let listener: TransitionListener | undefined;
  listeners.push((event) => {
    if (event.transition === transition) listener?.[event.type]();
  });
  whenOffScreen(host, () => canvas.free());
  return {
    addScene: (scene, snapshot) => post({ type: "addScene", passage, scene, snapshot }),
    clear: () => post({ type: "clear", passage }),
    prepare: (from, to, boxes, newListener) => {
      canvas.cover(boxes);
      transition += 1;
      listener = newListener;
      post({ type: "prepare", passage, transition, from, to });
    },
    start: () => post({ type: "start", passage }),
    stop: () => {
      listener = undefined;
      post({ type: "stop", passage });
    },
    show: (visible) => canvas.show(visible),
    free: () => canvas.free(),
  };
}

/** Makes the canvases of a page's passages. Undefined in browsers whose workers cannot draw on a canvas. */
export function transitionCanvases(): ((steps: Element) => TransitionCanvas) | undefined {
  if (!("transferControlToOffscreen" in HTMLCanvasElement.prototype)) return undefined;
  const listeners: Listeners = [];
  const post = workerFor(listeners);
  return (steps) => canvasOver(steps, listeners.length, post, listeners);
}
