import type { RenderFunction } from "@observablehq/plot";

/** What an element of a mark says of its datum. */
export interface Named<Datum> {
  readonly class?: string | ((datum: Datum) => string | undefined);
  /** Which mark it is from scene to scene. */
  readonly key?: (datum: Datum) => string;
  /** The row of the figure's table that it draws, where the key is not that row's. */
  readonly row?: (datum: Datum) => string;
}

/** What is said of every datum alike, or of each. */
export const valueOf = <Datum, Value>(said: Value | ((datum: Datum) => Value), datum: Datum): Value =>
  typeof said === "function" ? (said as (datum: Datum) => Value)(datum) : said;

export const attributesOf = <Datum>(datum: Datum, { class: name, key, row }: Named<Datum>) => ({
  class: valueOf(name, datum),
  "data-key": key?.(datum),
  "data-row": row?.(datum),
});

/** Gives each element that Plot draws what it says of its own datum: Plot itself names whole groups only. */
export const named =
  <Datum>(data: readonly Datum[], said: Named<Datum>): RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    index.forEach((position, place) => {
      const datum = data[position];
      if (datum === undefined) return;
      for (const [name, value] of Object.entries(attributesOf(datum, said)))
        if (value !== undefined) group?.children[place]?.setAttribute(name, value);
    });
    return group;
  };
