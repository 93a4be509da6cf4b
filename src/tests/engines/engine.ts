import type { Walk } from "./walk.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A browser that can walk through a page. */
export interface Engine {
  /** Its own name and version. */
  readonly name: string;
  readonly walk: (url: string, size: Size) => Promise<Walk>;
  readonly close: () => Promise<void>;
}
