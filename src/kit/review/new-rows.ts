import { rowsOf } from "../table/data.ts";
import { isDateSpan } from "../table/date-span.ts";
import { type AnyRow, type AnyTable, cellText } from "../table/table.ts";
import type { RowChange } from "./row-changes.ts";
import type { Snapshot } from "./snapshot.ts";

/** A row that was not there. */
export interface NewRow {
  readonly table: AnyTable;
  readonly row: AnyRow;
}

export const newRows = ({ report: { tables }, data }: Snapshot, changes: readonly RowChange[]): NewRow[] =>
  Object.values(tables).flatMap((table) => {
    const lines = new Set(changes.flatMap(({ table: name, kind, line }) => (name === table.name && kind === "added" ? line : [])));
    const own = rowsOf(data, table.name).filter((row) => lines.has(row.at().line));
    return own.map((row) => ({ table, row }));
  });

/** The year of a cell that names one, or a day in one. */
export function yearOf(column: string, value: unknown): string | undefined {
  if (isDateSpan(value)) return value.iso.slice(0, 4);
  return column === "year" ? cellText(value) : undefined;
}

/** Words that a text about the row would have: its years, and the ids of what it is about. Where it was read is another matter. */
export const wordsOf = ({ table, row }: NewRow): string[] =>
  Object.entries(table.columns).flatMap(([column, { refersTo }]) => {
    const value = row[column];
    if (refersTo !== undefined && refersTo !== "sources") return cellText(value) || [];
    return (table.key.includes(column) && yearOf(column, value)) || [];
  });
