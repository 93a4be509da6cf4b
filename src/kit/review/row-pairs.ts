import { type AnyRow, type AnyTable, cellText, keyOf } from "../table/table.ts";

/** A row as it was and as it is; one of the two is missing where it is new, or gone. */
export interface RowPair {
  readonly before?: AnyRow;
  readonly after?: AnyRow;
}
export type KeptRow = Required<RowPair>;

export const isKept = (pair: RowPair): pair is KeptRow => pair.before !== undefined && pair.after !== undefined;

/** Half of its cells must be what they were for a row under another key to be the same row. */
const alikeEnough = 0.5;
/** More pairs than these are not looked through: whoever replaces a thousand rows at once is asked about the rows. */
const mostPairs = 1_000_000;

/** Which part of the cells that either row fills is the same in both. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const filled = one.filter((cell, index) => cell !== "" || other[index] !== "").length;
  return one.filter((cell, index) => cell !== "" && cell === other[index]).length / Math.max(filled, 1);
}

/** Rows that went under one key and came under another, the likest first. */
function renamed(table: AnyTable, gone: readonly AnyRow[], come: readonly AnyRow[]): KeptRow[] {
  if (gone.length * come.length > mostPairs) return [];
  const cellsOf = (row: AnyRow): string[] => Object.keys(table.columns).map((column) => cellText(row[column]));
  const [wereCells, areCells] = [gone.map(cellsOf), come.map(cellsOf)];
  const candidates = areCells.flatMap((are, after) =>
    wereCells.flatMap((were, before) => {
      const alike = likeness(were, are);
      return alike >= alikeEnough ? [{ alike, before, after }] : [];
    }),
  );
  const [left, taken] = [new Set<number>(), new Set<number>()];
  return candidates
    .toSorted((one, other) => other.alike - one.alike)
    .flatMap(({ before, after }): KeptRow[] => {
      const [was, is] = [gone[before], come[after]];
      if (left.has(before) || taken.has(after) || was === undefined || is === undefined) return [];
      left.add(before);
      taken.add(after);
      return [{ before: was, after: is }];
    });
}

/** The rows of two states of a table side by side: first those there are now, in their order, then those that are gone. */
export function rowPairs(table: AnyTable, before: readonly AnyRow[], after: readonly AnyRow[]): RowPair[] {
  const was = new Map(before.map((row) => [keyOf(table, row), row]));
  const is = new Set(after.map((row) => keyOf(table, row)));
  const gone = before.filter((row) => !is.has(keyOf(table, row)));
  const come = after.filter((row) => !was.has(keyOf(table, row)));
  const earlier = new Map(renamed(table, gone, come).map(({ before: old, after: now }) => [now, old]));
  const kept = new Set(earlier.values());
  const now = after.map((row): RowPair => {
    const old = was.get(keyOf(table, row)) ?? earlier.get(row);
    return { after: row, ...(old && { before: old }) };
  });
  return [...now, ...gone.filter((row) => !kept.has(row)).map((row) => ({ before: row }))];
}
