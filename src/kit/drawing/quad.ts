import { tenths } from "../table/rounding.ts";

type Corner = readonly [x: number, y: number];

/** A shape of four corners as a path. A tile and a diamond are drawn in the same strokes: the one can turn into the other. */
export const quad = (...corners: readonly [Corner, Corner, Corner, Corner]): string =>
  `M${corners.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join("L")}Z`;
