import type { Origin } from "./draw-mark.ts";
import type { Box } from "./picture.ts";

/** The canvas of a passage, on which marks fly from one picture to the next. It sticks as the pictures do, below them. */
export interface Sky {
  /** Makes it cover all boxes; true if that has emptied it. */
  readonly cover: (boxes: readonly Box[]) => boolean;
  readonly context: CanvasRenderingContext2D;
  readonly origin: () => Origin;
  readonly show: (seen: boolean) => void;
  /** Gives its memory back. */
  readonly free: () => void;
}

/** Marks may reach over the edge of their picture. CSS pixels. */
const overhang = 12;

export function skyOver(steps: Element): Sky {
  const canvas = steps.ownerDocument.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws on no canvas");
  canvas.width = 0;
  // In a box that sticks as the stills do: a canvas that grew by itself would be moved by its size.
  // A span, for the stylesheet counts the steps, which are divs.
  const box = steps.ownerDocument.createElement("span");
  box.className = "flight";
  box.append(canvas);
  steps.prepend(box);
  let origin: Origin = { x: 0, y: 0, scale: 1 };
  const free = (): void => void (canvas.width = 0);
  // Kept from flight to flight while the passage is read, for it is dear to come by; eight of them would be too much for a phone.
  new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) free();
  }).observe(box);
  return {
    context,
    origin: () => origin,
    cover: (boxes) => {
      const x = Math.min(...boxes.map((one) => one.x)) - overhang;
      const y = Math.min(...boxes.map((one) => one.y)) - overhang;
      const width = Math.max(...boxes.map((one) => one.x + one.width)) + overhang - x;
      const height = Math.max(...boxes.map((one) => one.y + one.height)) + overhang - y;
      // Beyond two pixels a CSS pixel nobody sees them move.
      const scale = Math.min(2, devicePixelRatio);
      origin = { x: -x, y: -y, scale };
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px`, translate: `${x}px ${y}px` });
      const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
      // To set its size, even to what it is, costs a new canvas.
      if (canvas.width === size.width && canvas.height === size.height) return false;
      Object.assign(canvas, size);
      // Asks for its memory now, not with the first mark.
      context.clearRect(0, 0, 1, 1);
      return true;
    },
    show: (seen) => void (canvas.style.visibility = seen ? "" : "hidden"),
    free,
  };
}
