import { dot, line, type Markish, rect, ruleX, ruleY } from "@observablehq/plot";
import { type Named, named } from "./keyed.ts";
import type { Place, PlotFrame } from "./plot-frame.ts";

/** Where a mark stands: at a place, as far from zero as its amount. */
export interface Placed<Datum> extends Named<Datum> {
  readonly place: (datum: Datum) => Place;
  readonly amount: (datum: Datum) => number;
}

interface Bars<Datum> extends Placed<Datum> {
  /** Where each begins; at zero unless said. A bar that begins at its own amount is as long as its `reach`. */
  readonly from?: (datum: Datum) => number;
  /** Pixels across its place. */
  readonly thickness: number;
  /** Pixels before its beginning and beyond its amount. */
  readonly reach?: readonly [before: number, beyond: number];
  readonly rx?: number;
}

export function bars<Datum>({ rows }: PlotFrame, data: readonly Datum[], options: Bars<Datum>): Markish {
  const { place, amount, from = () => 0, thickness, reach: [before, beyond] = [0, 0], rx } = options;
  const across = -thickness / 2;
  const shared = { ...(rx !== undefined && { rx }), render: named(data, options) };
  if (rows) {
    const insets = { insetLeft: -before, insetRight: -beyond, insetTop: across, insetBottom: across };
    return rect(data, { x1: from, x2: amount, y1: place, y2: place, ...insets, ...shared });
  }
  const insets = { insetLeft: across, insetRight: across, insetTop: -beyond, insetBottom: -before };
  return rect(data, { x1: place, x2: place, y1: from, y2: amount, ...insets, ...shared });
}

interface Rules<Datum> extends Placed<Datum> {
  /** The place at which it ends; the one at which it begins, unless said. */
  readonly to?: (datum: Datum) => Place;
  /** Pixels before the first place's middle and beyond the last's. */
  readonly half: number;
}

/** Lines across the places at one amount. */
export function rules<Datum>({ rows }: PlotFrame, data: readonly Datum[], options: Rules<Datum>): Markish {
  const { place, to = place, amount, half } = options;
  const render = named(data, options);
  return rows
    ? ruleX(data, { x: amount, y1: place, y2: to, insetTop: -half, insetBottom: -half, render })
    : ruleY(data, { y: amount, x1: place, x2: to, insetLeft: -half, insetRight: -half, render });
}

/** The channels of a point, whichever way the chart reads. */
export const pointOf = <Datum>({ rows }: PlotFrame, { place, amount }: Placed<Datum>) =>
  rows ? { x: amount, y: place } : { x: place, y: amount };

export const dots = <Datum>(frame: PlotFrame, data: readonly Datum[], options: Placed<Datum> & { readonly r: number }): Markish =>
  dot(data, { ...pointOf(frame, options), r: options.r, render: named(data, options) });

/** One line through all the data; it says of itself what its first datum says. */
export const path = <Datum>(frame: PlotFrame, data: readonly Datum[], options: Placed<Datum>): Markish =>
  line(data, { ...pointOf(frame, options), render: named(data, options) });
