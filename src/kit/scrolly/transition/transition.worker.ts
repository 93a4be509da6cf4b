import type { Command, WorkerEvent } from "./messages.ts";
import { WorkerRenderer } from "./worker-renderer.ts";

// Draws the transitions of all passages, so that the page's frames need not wait for it.
const renderers = new Map<number, WorkerRenderer>();

addEventListener("message", ({ data }: MessageEvent<Command>) => {
  const { passage } = data;
  const known = renderers.get(passage);
  const renderer = known ?? new WorkerRenderer((type, transition) => postMessage({ passage, transition, type } satisfies WorkerEvent));
  renderers.set(passage, renderer);
  renderer.run(data);
});
