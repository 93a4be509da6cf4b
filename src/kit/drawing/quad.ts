type Corner = readonly [x: number, y: number];

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A shape of four corners as a path. A tile and a diamond are drawn in the same strokes: the one can turn into the other. */
export const quad = (...corners: readonly [Corner, Corner, Corner, Corner]): string =>
  `M${corners.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
