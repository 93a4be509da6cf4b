import type { Text } from "../csv/problem.ts";
import { isDateSpan } from "../table/date-span.ts";
import { exceedsLimit, limitText } from "../table/change-limit.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { type AnyRow, type AnyTable, keyOf } from "../table/table.ts";

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
  readonly kind: "added" | "removed" | "changed";
  /** 1-based line of the file as it is now; absent for a row that is gone. */
  readonly line?: number;
  readonly cells: readonly CellChange[];
}

/** A value as its cell has it in the simplest writing. Two writings of one value, 2049,78 and 2049.78, are no change. */
const cellText = (value: unknown): string => (isDateSpan(value) ? value.iso : value === null || value === undefined ? "" : String(value));

function cellChanges(table: AnyTable, before: AnyRow | undefined, after: AnyRow | undefined): CellChange[] {
  return Object.entries(table.columns).flatMap(([column, { changeLimit }]): CellChange[] => {
    const [was, is] = [before?.[column], after?.[column]];
    const change = { column, before: cellText(was), after: cellText(is) };
    if (change.before === change.after) return [];
    return [{ ...change, ...(changeLimit && before && after && exceedsLimit(changeLimit, was, is) && { limit: limitText(changeLimit) }) }];
  });
}

function tableChanges(table: AnyTable, before: readonly AnyRow[], after: readonly AnyRow[]): RowChange[] {
  const was = new Map(before.map((row) => [keyOf(table, row), row]));
  const is = new Map(after.map((row) => [keyOf(table, row), row]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key): RowChange[] => {
    const [old, now] = [was.get(key), is.get(key)];
    const cells = cellChanges(table, old, now);
    if (cells.length === 0) return [];
    const kind = old === undefined ? "added" : now === undefined ? "removed" : "changed";
    const line = now?.at().line;
    return [{ table: table.name, key, kind, ...(line !== undefined && { line }), cells }];
  });
}

/** Rows added, removed and changed between two states of the data, in the order of the tables and of their lines now. */
export const rowChanges = (tables: Readonly<Record<string, AnyTable>>, before: AnyData, after: AnyData): RowChange[] =>
  Object.values(tables).flatMap((table) => tableChanges(table, rowsOf(before, table.name), rowsOf(after, table.name)));
