/** Letters of one kind in CSS pixels: their size, and the distance from one line's foot to the next's. */
export interface Letters {
  readonly size: number;
  readonly line: number;
}

/**
 * The letters of every chart. `chart.css` sets them by class of the same name; charts measure and stack their lines by these.
 * Lines are far enough apart for two marks on one vowel (ễ) below the tail of a g.
 */
export const typeScale = {
  /** Axes, notes, names beside small marks. */
  small: { size: 12, line: 15 },
  /** The same inside a mark or a tile, where room is scarce. */
  inset: { size: 12, line: 14 },
  body: { size: 13, line: 17 },
  /** Heads of lists, and what a row comes to. */
  heading: { size: 14, line: 18 },
  title: { size: 15, line: 19 },
  /** A number that is itself the picture. */
  numeral: { size: 20, line: 24 },
  /** A question mark in place of a value. */
  sign: { size: 24, line: 28 },
} as const satisfies Readonly<Record<string, Letters>>;
