import type { Correction } from "../table/corrections.ts";
import type { AnyData } from "../table/data.ts";
import type { CellChange, RowChange } from "./row-changes.ts";

/** A published value that moved further than its column allows, and what was said about it. */
export interface LargeChange {
  readonly change: RowChange;
  readonly cell: CellChange & { readonly limit: NonNullable<CellChange["limit"]> };
  /** The row of data/corrections.csv that tells the reader; absent when there is none. */
  readonly correction?: Correction;
}

const parts = (key: string): string[] => key.split(",").map((part) => part.trim());

/** A correction names its row by the whole key or by the part of it that an editor thinks enough: "2024-11-15". */
const isAbout = ({ dataset, key }: Correction, { table, key: rowKey }: RowChange): boolean =>
  dataset === table && parts(key).every((part) => parts(rowKey).includes(part));

/** Every large change among the changes. Only a correction that was not there before can be about it. */
export function largeChangesIn(changes: readonly RowChange[], before: AnyData, after: AnyData): LargeChange[] {
  const name = ({ date, dataset, key }: Correction) => `${date.iso} ${dataset} ${key}`;
  const known = new Set(before.corrections.map(name));
  const fresh = after.corrections.filter((correction) => !known.has(name(correction)));
  return changes.flatMap((change) =>
    change.cells.flatMap(({ limit, ...cell }): LargeChange[] => {
      if (limit === undefined) return [];
      const correction = fresh.find((one) => isAbout(one, change));
      return [{ change, cell: { ...cell, limit }, ...(correction && { correction }) }];
    }),
  );
}
