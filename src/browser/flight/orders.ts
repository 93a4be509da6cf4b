import type { Picture } from "../picture.ts";

/** Where the still's corner lies on the canvas, in CSS pixels, and how many device pixels there are to one. */
export interface Origin {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What a flight must know of a picture, and all of it that can leave the page. */
export type Sketch = Pick<Picture, "frame" | "marks" | "ground">;

/** What the page tells the worker that draws its flights. `sky` numbers the passage, `picture` one of its stills. */
export type Order =
  | { readonly order: "open"; readonly sky: number; readonly canvas: OffscreenCanvas }
  | { readonly order: "learn"; readonly sky: number; readonly picture: number; readonly sketch: Sketch }
  /** The canvas takes a size, in its own pixels, and a place. */
  | { readonly order: "cover"; readonly sky: number; readonly width: number; readonly height: number; readonly origin: Origin }
  /** Marks stand ready where they were, on their way from an earlier flight or in the old picture. Answered when they are drawn. */
  | { readonly order: "ready"; readonly sky: number; readonly flight: number; readonly from: number; readonly to: number }
  /** They set out. Answered when all have arrived. */
  | { readonly order: "go"; readonly sky: number }
  | { readonly order: "land"; readonly sky: number }
  /** All that was learnt of the passage's pictures is no longer true. */
  | { readonly order: "forget"; readonly sky: number }
  | { readonly order: "close"; readonly sky: number };

/** What the worker answers of a flight: that it is drawn where it sets out from, or that it has arrived. */
export interface Report {
  readonly sky: number;
  readonly flight: number;
  readonly is: "ready" | "there";
}
