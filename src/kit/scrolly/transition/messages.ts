import type { Picture } from "../picture.ts";

/** The still's top left corner on the canvas, in CSS pixels, and how many device pixels one of them is. */
export interface Origin {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** All that a transition needs to know of a picture, and all of it that can be sent to a worker. */
export type SceneSnapshot = Pick<Picture, "transform" | "box" | "marks" | "basemap">;

/** From the page to the worker. `passage` numbers a passage of the page, `scene` one of its stills. */
export type Command =
  | { readonly type: "open"; readonly passage: number; readonly canvas: OffscreenCanvas }
  | { readonly type: "addScene"; readonly passage: number; readonly scene: number; readonly snapshot: SceneSnapshot }
  /** Size in device pixels. */
  | { readonly type: "resize"; readonly passage: number; readonly width: number; readonly height: number; readonly origin: Origin }
  /** Draws marks where they start from: in the old scene, or where an earlier transition has brought them. Answered by `ready`. */
  | { readonly type: "prepare"; readonly passage: number; readonly transition: number; readonly from: number; readonly to: number }
  /** Moves them. Answered by `finished`. */
  | { readonly type: "start"; readonly passage: number }
  | { readonly type: "stop"; readonly passage: number }
  /** Forgets the scenes of a passage. */
  | { readonly type: "clear"; readonly passage: number }
  | { readonly type: "close"; readonly passage: number };

/** From the worker to the page, of the transition that a `prepare` has numbered. */
export interface WorkerEvent {
  readonly passage: number;
  readonly transition: number;
  readonly type: "ready" | "finished";
}
