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

/** Finds rows by their names; throws where a name leads nowhere. */
export function rowFinder(tables: Tables, data: AnyData): (name: string) => TableRow {
  const known = new Map<string, ReadonlyMap<string, TableRow>>();
  const rowsIn = (table: AnyTable) => {
    const rows = known.get(table.name) ?? new Map(rowsOf(data, table.name).map((row) => [rowName(table, row), { table, row }]));
    known.set(table.name, rows);
    return rows;
  };
  return (name) => {
    const table = tables[name.slice(0, name.indexOf(" "))];
    const found = table && rowsIn(table).get(name);
    if (found === undefined) throw new Error(`No row ${name}`);
    return found;
  };
}
