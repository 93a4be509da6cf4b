import type { Picture } from "../picture.ts";

/** Where the still's corner lies on the canvas, in CSS pixels, and how many device pixels there are to one. */
export interface Origin {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What a transition must know of a picture, and all of it that can leave the page. */
export type SceneSnapshot = Pick<Picture, "frame" | "marks" | "basemap">;

/** What the page asks of the worker that draws its transitions. `passage` numbers the passage, `scene` one of its stills. */
export type Command =
  | { readonly type: "open"; readonly passage: number; readonly canvas: OffscreenCanvas }
  | { readonly type: "addScene"; readonly passage: number; readonly scene: number; readonly snapshot: SceneSnapshot }
  /** The canvas takes a size, in its own pixels, and a place. */
  | { readonly type: "resize"; readonly passage: number; readonly width: number; readonly height: number; readonly origin: Origin }
  /** Marks stand ready where they were, on their way from an earlier transition or in the old picture. Answered when they are drawn. */
  | { readonly type: "prepare"; readonly passage: number; readonly transition: number; readonly from: number; readonly to: number }
  /** They set out. Answered when all have arrived. */
  | { readonly type: "start"; readonly passage: number }
  | { readonly type: "stop"; readonly passage: number }
  /** All that was told of the passage's pictures is no longer true. */
  | { readonly type: "clear"; readonly passage: number }
  | { readonly type: "close"; readonly passage: number };

/** What the worker answers of a transition: that it is drawn where it sets out from, or that it has come to its end. */
export interface WorkerEvent {
  readonly passage: number;
  readonly transition: number;
  readonly type: "ready" | "finished";
}
