import type { Order, Report, Sketch } from "./flight/orders.ts";
import Pilot from "./flight/pilot.ts?worker&inline";
import type { Box } from "./picture.ts";

/** What a flight reports: it is drawn where it sets out from; it has arrived. */
export interface Listener {
  readonly ready: () => void;
  readonly there: () => void;
}

/** The canvas of a passage, on which marks fly from one picture to the next. It sticks as the pictures do, below them. */
export interface Sky {
  /** Tells what a picture shows, by its place among the stills. */
  readonly learn: (picture: number, sketch: Sketch) => void;
  /** What was told is no longer true. */
  readonly forget: () => void;
  /** Draws marks where they set out from, on a canvas over all boxes. An earlier flight is heard no more, and its marks go on from where they are. */
  readonly prepare: (from: number, to: number, boxes: readonly Box[], listener: Listener) => void;
  readonly go: () => void;
  readonly land: () => void;
  readonly show: (seen: boolean) => void;
  /** Gives the memory of the canvas back. */
  readonly free: () => void;
}

/** Marks may reach over the edge of their picture. CSS pixels. */
const overhang = 12;

type Tell = (order: Order, handed?: Transferable[]) => void;

/** The worker that draws the flights of all passages, and who listens to it. It is called when the first picture is read. */
function pilotOf(listeners: readonly ((report: Report) => void)[]): Tell {
  let pilot: Worker | undefined;
  return (order, handed = []) => {
    if (pilot === undefined) {
      pilot = new Pilot();
      pilot.addEventListener("message", ({ data }: MessageEvent<Report>) => listeners[data.sky]?.(data));
    }
    pilot.postMessage(order, handed);
  };
}

/** Makes skies for the passages of a page. Undefined in a browser whose workers cannot draw: pictures then change at once. */
export function skies(): ((steps: Element) => Sky) | undefined {
  if (!("transferControlToOffscreen" in HTMLCanvasElement.prototype)) return undefined;
  const listeners: ((report: Report) => void)[] = [];
  const tell = pilotOf(listeners);
  return (steps) => skyOver(steps, listeners.length, tell, (listen) => listeners.push(listen));
}

function skyOver(steps: Element, sky: number, tell: Tell, listen: (listener: (report: Report) => void) => void): Sky {
  // In a box that sticks as the stills do: a canvas that grew by itself would be moved by its size.
  // A span, for the stylesheet counts the steps, which are divs.
  const box = steps.ownerDocument.createElement("span");
  box.className = "flight";
  steps.prepend(box);
  let canvas: HTMLCanvasElement | undefined;
  let covered = "";
  let flight = 0;
  let heard: Listener | undefined;
  listen((report) => {
    if (report.flight === flight) heard?.[report.is]();
  });

  const free = (): void => {
    if (canvas === undefined) return;
    canvas.remove();
    canvas = undefined;
    tell({ order: "close", sky });
  };
  // Kept from flight to flight while the passage is read, for it is dear to come by; eight of them would be too much for a phone.
  new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) free();
  }).observe(box);

  const open = (): HTMLCanvasElement => {
    const opened = steps.ownerDocument.createElement("canvas");
    opened.style.visibility = "hidden";
    box.append(opened);
    const drawn = opened.transferControlToOffscreen();
    tell({ order: "open", sky, canvas: drawn }, [drawn]);
    covered = "";
    return opened;
  };

  const cover = (boxes: readonly Box[]): void => {
    canvas ??= open();
    const x = Math.min(...boxes.map((one) => one.x)) - overhang;
    const y = Math.min(...boxes.map((one) => one.y)) - overhang;
    const width = Math.max(...boxes.map((one) => one.x + one.width)) + overhang - x;
    const height = Math.max(...boxes.map((one) => one.y + one.height)) + overhang - y;
    // Beyond two pixels a CSS pixel nobody sees them move.
    const scale = Math.min(2, devicePixelRatio);
    // To set its size, even to what it is, costs a new canvas.
    const wanted = [x, y, width, height, scale].join(" ");
    if (wanted === covered) return;
    covered = wanted;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px`, translate: `${x}px ${y}px` });
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    tell({ order: "cover", sky, ...size, origin: { x: -x, y: -y, scale } });
  };

  return {
    learn: (picture, sketch) => tell({ order: "learn", sky, picture, sketch }),
    forget: () => tell({ order: "forget", sky }),
    prepare: (from, to, boxes, listener) => {
      cover(boxes);
      flight += 1;
      heard = listener;
      tell({ order: "ready", sky, flight, from, to });
    },
    go: () => tell({ order: "go", sky }),
    land: () => {
      heard = undefined;
      tell({ order: "land", sky });
    },
    show: (seen) => {
      if (canvas) canvas.style.visibility = seen ? "" : "hidden";
    },
    free,
  };
}
