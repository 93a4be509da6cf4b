import type { Text } from "../csv/problem.ts";
import { exceedsLimit, limitText } from "../table/change-limit.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { type AnyTable, cellText, keyOf } from "../table/table.ts";
import { isKept, type RowPair, rowPairs } from "./row-pairs.ts";

/** A cell as it was and as it is; empty is unknown. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** The bound it went beyond, where it did. */
  readonly limit?: Text;
}

export interface RowChange {
  readonly table: string;
  /** What names the row: the cells of its key. */
  readonly key: string;
  /** What named it before, where that is another. */
  readonly was?: string;
  readonly kind: "added" | "removed" | "changed";
  /** 1-based line of the file as it is now; absent for a row that is gone. */
  readonly line?: number;
  readonly cells: readonly CellChange[];
}

/** Cells are compared as they are read: two writings of one value, 2049,78 and 2049.78, are no change. */
function cellChanges(table: AnyTable, { before, after }: RowPair): CellChange[] {
  return Object.entries(table.columns).flatMap(([column, { changeLimit }]): CellChange[] => {
    const [was, is] = [before?.[column], after?.[column]];
    const change = { column, before: cellText(was), after: cellText(is) };
    if (change.before === change.after) return [];
    return [{ ...change, ...(changeLimit && before && after && exceedsLimit(changeLimit, was, is) && { limit: limitText(changeLimit) }) }];
  });
}

function rowChange(table: AnyTable, pair: RowPair): RowChange[] {
  const cells = cellChanges(table, pair);
  const { before, after } = pair;
  const row = after ?? before;
  if (cells.length === 0 || row === undefined) return [];
  const [key, was, line] = [keyOf(table, row), before && keyOf(table, before), after?.at().line];
  return [
    {
      table: table.name,
      key,
      ...(was !== undefined && was !== key && { was }),
      kind: isKept(pair) ? "changed" : after ? "added" : "removed",
      ...(line !== undefined && { line }),
      cells,
    },
  ];
}

/**
 * Rows added, removed and changed between two states of the data, in the order of the tables and of their lines now. A row whose key was
 * edited is one changed row, not one gone and one new: what else moved in it is seen.
 */
export const rowChanges = (tables: Readonly<Record<string, AnyTable>>, before: AnyData, after: AnyData): RowChange[] =>
  Object.values(tables).flatMap((table) =>
    rowPairs(table, rowsOf(before, table.name), rowsOf(after, table.name)).flatMap((pair) => rowChange(table, pair)),
  );
