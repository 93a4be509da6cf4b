import type { RenderFunction } from "@observablehq/plot";

type Said<Datum> = Readonly<Partial<Record<"class" | "data-key", (datum: Datum) => string>>>;

/** Mark options that give each element of a Plot mark the class and key of its own datum: Plot itself names whole groups only. */
export function keyed<Datum>(said: Said<Datum>): { channels: Said<Datum>; render: RenderFunction } {
  const render: RenderFunction = (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    index.forEach((datum, position) => {
      for (const name of Object.keys(said)) group?.children[position]?.setAttribute(name, String(values[name]?.[datum]));
    });
    return group;
  };
  return { channels: said, render };
}
