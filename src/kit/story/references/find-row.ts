import { nearest } from "../../csv/nearest.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "../../table/table.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";

export interface Part {
  readonly text: string;
  readonly at: number;
}

/** Key columns and the cell each must have. */
type Wanted = ReadonlyMap<string, string>;

/** The parts of a key, each for the first column in order that can hold it: a column passed over is left out. Throws a Slip. */
export function wantedCells(table: AnyTable, parts: readonly Part[]): Wanted {
  const wanted = new Map<string, string>();
  let next = 0;
  for (const { text, at } of parts) {
    const index = table.key.findIndex((column, place) => {
      const parsed = place >= next ? table.columns[column]?.parse(text) : undefined;
      if (parsed === undefined || !("value" in parsed)) return false;
      wanted.set(column, cellText(parsed.value));
      return true;
    });
    if (index < 0) slip(faults.unfitPart(table, text), at);
    next = index + 1;
  }
  for (const [column, text] of Object.entries(table.defaults ?? {}))
    if (text !== undefined && !wanted.has(column)) wanted.set(column, text);
  return wanted;
}

/** An id may be mistyped; a year, a day or a word of a list that is one is meant, and its neighbour is another fact. */
const isNamedById = ({ key, columns }: AnyTable): boolean =>
  key.every((column) => column === "id" || columns[column]?.refersTo !== undefined);

/** The one row that has these cells. Throws a Slip when there is none, or more than one. */
export function findRow(table: AnyTable, rows: readonly AnyRow[], wanted: Wanted, at: number): AnyRow {
  const found = rows.filter((row) => [...wanted].every(([column, text]) => cellText(row[column]) === text));
  const [row] = found;
  if (row === undefined) {
    const keys = rows.map((one) => keyOf(table, one));
    const asked = table.key.flatMap((column) => wanted.get(column) ?? []).join(", ");
    return slip(faults.unknownRow(table, asked, isNamedById(table) ? nearest(asked, keys) : undefined), at);
  }
  if (found.length > 1)
    slip(
      faults.ambiguousRow(
        table,
        found.map((one) => keyOf(table, one)),
      ),
      at,
    );
  return row;
}
