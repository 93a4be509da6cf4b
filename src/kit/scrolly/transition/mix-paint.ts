import { interpolateNumber, interpolateString } from "d3";
import type { Paint } from "../mark.ts";

/** Steps in which one paint turns into another: each is computed once for all marks that share both. */
const steps = 32;

/** From `none` or to it a colour is itself all the way: only its opacity changes. */
function mixColours(from: string, to: string): (t: number) => string {
  if (from === "none" || from === to) return () => to;
  return to === "none" ? () => from : interpolateString(from, to);
}

function mixPaints(from: Paint, to: Paint): (t: number) => Paint {
  const number = (valueOf: (paint: Paint) => number) => interpolateNumber(valueOf(from), valueOf(to));
  const fill = mixColours(from.fill, to.fill);
  const stroke = mixColours(from.stroke, to.stroke);
  const fillOpacity = number((paint) => (paint.fill === "none" ? 0 : paint.fillOpacity));
  const strokeOpacity = number((paint) => (paint.stroke === "none" ? 0 : paint.strokeOpacity));
  const opacity = number((paint) => paint.opacity);
  const width = number((paint) => paint.width);
  const { dash, cap } = to;
  return (t) => ({
    fill: fill(t),
    fillOpacity: fillOpacity(t),
    stroke: stroke(t),
    strokeOpacity: strokeOpacity(t),
    opacity: opacity(t),
    width: width(t),
    dash,
    cap,
  });
}

/** Interpolates paints for one transition. Marks that share their paints get the same objects. */
export class PaintMixer {
  readonly #mixes = new Map<Paint, Map<Paint, (t: number) => Paint>>();
  readonly #transparent = new Map<Paint, Paint>();

  /** The paint between two; `t` runs from 0 to 1. */
  mix(from: Paint, to: Paint): (t: number) => Paint {
    const mixes = this.#mixes.get(from) ?? new Map<Paint, (t: number) => Paint>();
    this.#mixes.set(from, mixes);
    const mix = mixes.get(to) ?? this.#newMix(from, to);
    mixes.set(to, mix);
    return mix;
  }

  /** The same paint, unseen. */
  transparent(paint: Paint): Paint {
    const transparent = this.#transparent.get(paint) ?? { ...paint, opacity: 0 };
    this.#transparent.set(paint, transparent);
    return transparent;
  }

  #newMix(from: Paint, to: Paint): (t: number) => Paint {
    const at = mixPaints(from, to);
    const known: Paint[] = [];
    return (t) => {
      const step = Math.round(t * steps);
      return (known[step] ??= at(step / steps));
    };
  }
}
