import type { Bounds } from "../map/projection.ts";

/** What the opening shows on one kind of screen: bounds of its picture, and its width in pixels. */
export interface OpeningView {
  readonly name: string;
  readonly bounds: Bounds;
  readonly width: number;
  /** Which part stays where a window has another shape, as SVG says it; src/styles/opening.css says the same of the picture. */
  readonly kept: "xMaxYMid slice" | "xMidYMid slice";
}

/**
 * On a desk the province stands on the right, and its west, where the headline is, fades into coal; on a phone it has the whole width, and the
 * headline stands below it.
 */
export const openingViews = {
  wide: { name: "opening-wide", bounds: [105.488, 20.535, 108.13, 22.08], width: 1600, kept: "xMaxYMid slice" },
  tall: { name: "opening-tall", bounds: [106.28, 20.5, 108.2, 21.93], width: 960, kept: "xMidYMid slice" },
} as const satisfies Readonly<Record<string, OpeningView>>;
