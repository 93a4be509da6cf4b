import { airOf } from "./air.ts";
import type { Order, Report } from "./orders.ts";

// The worker that draws flights, so that no frame of the page waits for it: one for all passages.
const airs = new Map<number, (order: Order) => void>();

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  const { sky } = data;
  const obey = airs.get(sky) ?? airOf((is, flight) => postMessage({ sky, flight, is } satisfies Report));
  airs.set(sky, obey);
  obey(data);
});
