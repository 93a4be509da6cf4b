export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a reader has told the browser. */
export interface Wishes {
  /** The height of letters where a page asks for none. Pixels. */
  readonly letters?: number;
}

/** A browser in which a page can be looked at. */
export interface Engine {
  /** Its own name and version. */
  readonly name: string;
  /**
   * What a script finds in a page. It is sent as text, and so stands alone; it asks itself when it can begin, for a page may go on loading
   * for ever.
   */
  readonly run: <Found>(url: string, size: Size, script: () => Promise<Found>) => Promise<Found>;
  /** How many sheets of A4 a page takes, with the margins that its stylesheet asks for; undefined where the browser's driver cannot print. */
  readonly sheets?: (url: string) => Promise<number>;
  readonly close: () => Promise<void>;
}
