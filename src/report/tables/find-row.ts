import type { Data } from "./tables.ts";

/** The one row a fact rests on. Missing, it is our slip (the checks let it through), so it throws. */
export function exactlyOne<T>(rows: readonly T[], what: string): T {
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0)
    throw new Error(`Expected one row for ${what}, found ${more.length + (row === undefined ? 0 : 1)}`);
  return row;
}

/** The checkpoint of a day in a scope. */
export const checkpointOn = (data: Data, day: string, scope: "province" | "zones" = "province") =>
  exactlyOne(
    data.fdi_checkpoints.filter((row) => row.as_of.iso === day && row.scope === scope),
    `fdi_checkpoints ${day} ${scope}`,
  );

export const promiseOf = (data: Pick<Data, "promises">, id: string) =>
  exactlyOne(
    data.promises.filter((row) => row.id === id),
    `promises ${id}`,
  );
