import type { Walk } from "./walk.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a reader has told the browser. */
export interface Wishes {
  /** The height of letters where a page asks for none. Pixels. */
  readonly letters?: number;
}

/** A browser that can walk through a page. */
export interface Engine {
  /** Its own name and version. */
  readonly name: string;
  /** A page may go on loading for ever: the walk asks itself when it can begin. */
  readonly walk: (url: string, size: Size) => Promise<Walk>;
  /** How many sheets of A4 a page takes, with the margins that its stylesheet asks for; undefined where the browser's driver cannot print. */
  readonly sheets?: (url: string) => Promise<number>;
  readonly close: () => Promise<void>;
}
