import type { Tables } from "./corrected-cell.ts";
import { type AnyData, rowsOf } from "./data.ts";
import { type AnyRow, type AnyTable, keyOf } from "./table.ts";

/** A row as people write it, "fdi_checkpoints 2024-12-31, province": what was computed from it passes this on. */
export const rowName = <Row extends object>(table: Pick<AnyTable, "name" | "key">, row: Row): string =>
  // A row that was put together from another has that one's cells; where it stands is not asked.
  `${table.name} ${keyOf(table, row as Row & AnyRow)}`;

export interface TableRow {
  readonly table: AnyTable;
  readonly row: AnyRow;
}

/** The rows of a table by their names, for as long as somebody has them: each figure's table asks for its own. */
const indexes = new WeakMap<readonly AnyRow[], ReadonlyMap<string, AnyRow>>();

function rowsByName(table: AnyTable, rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> {
  const index = indexes.get(rows) ?? new Map(rows.map((row) => [rowName(table, row), row]));
  indexes.set(rows, index);
  return index;
}

/** Finds rows by their names; throws where a name leads nowhere. */
export const rowFinder =
  (tables: Tables, data: AnyData) =>
  (name: string): TableRow => {
    const table = tables[name.slice(0, name.indexOf(" "))];
    const row = table && rowsByName(table, rowsOf(data, table.name)).get(name);
    if (table === undefined || row === undefined) throw new Error(`No row ${name}`);
    return { table, row };
  };
