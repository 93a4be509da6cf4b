import type { Indicator } from "./indicators.ts";
import type { Data } from "./tables.ts";

/** The one row a fact rests on. Missing, it is our slip (the checks let it through), so it throws. */
export function only<T>(rows: readonly T[], what: string): T {
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0)
    throw new Error(`Expected one row for ${what}, found ${more.length + (row === undefined ? 0 : 1)}`);
  return row;
}

/** The checkpoint of a day in a scope. */
export const checkpointOn = (data: Data, day: string, scope: "province" | "zones" = "province") =>
  only(
    data.fdi_checkpoints.filter((row) => row.as_of.iso === day && row.scope === scope),
    `fdi_checkpoints ${day} ${scope}`,
  );

export const promiseOf = (data: Pick<Data, "promises">, id: string) =>
  only(
    data.promises.filter((row) => row.id === id),
    `promises ${id}`,
  );

/** The promises of the article that the report sets out from. */
export const articlePromises = (data: Pick<Data, "promises">) => {
  const { source_id } = promiseOf(data, "fdi-2024");
  return data.promises.filter((row) => row.source_id === source_id);
};

/** An indicator of a year with one status; targets that were raised are several: ask the promise, or for the first. */
export const indicatorOf = (data: Data, indicator: Indicator["indicator"], year: number, status: Indicator["status"]) =>
  only(
    data.indicators.filter((row) => row.indicator === indicator && row.year === year && row.status === status),
    `indicators ${indicator} ${year} ${status}`,
  );

/** The target of a year that was set first, where it was changed later. */
export const firstTargetOf = (data: Data, indicator: Indicator["indicator"], year: number) =>
  only(
    data.indicators
      .filter((row) => row.indicator === indicator && row.year === year && row.status === "target")
      .toSorted((a, b) => (a.stated_on?.to ?? 0) - (b.stated_on?.to ?? 0))
      .slice(0, 1),
    `indicators ${indicator} ${year} target`,
  );
