import type { Column } from "../../table/columns.ts";
import { isDateSpan } from "../../table/date-span.ts";
import { isQualifier, type Qualifier } from "../../table/qualifiers.ts";
import { type AnyRow, type AnyTable, keyOf } from "../../table/table.ts";
import { numberOf, type Rest, type Scalar, type Type } from "./values.ts";

/** "million USD" → "million-usd": the schema's way to write a unit, and the tables'. */
const unitName = (unit: string): string => unit.toLowerCase().replaceAll(" ", "-");

/** What a cell of the column gives. */
export function typeOf({ type, options, refersTo }: Column<unknown>, table: AnyTable, name: string): Type {
  switch (type) {
    case "number":
    case "date":
      return { kind: type };
    case "text":
      return { kind: "word", forReaders: true };
    case "choice":
      return { kind: "word", ...(options && { options }) };
    case "id":
      return { kind: "word", idsOf: refersTo === undefined ? { table: table.name, column: name } : { table: refersTo, column: "id" } };
  }
}

/** Sources of a cell: the column that vouches for it, else the row's own; a source vouches for itself. */
function sourcesOf(table: AnyTable, row: AnyRow, column: string | undefined): string[] {
  const own = column === undefined ? undefined : table.columns[column]?.beside?.source;
  const source = (own === undefined ? null : row[own]) ?? row["source_id"] ?? (table.name === "sources" ? row["id"] : null);
  return typeof source === "string" ? [source] : [];
}

export const restOf = (table: AnyTable, row: AnyRow, column?: string): Rest => ({
  table: table.name,
  key: keyOf(table, row),
  ...(column !== undefined && { column }),
  sources: sourcesOf(table, row, column),
  place: row.at(column),
});

function unitOf({ unit, beside }: Column<unknown>, row: AnyRow): string | undefined {
  if (beside?.unit !== undefined) return typeof row[beside.unit] === "string" ? String(row[beside.unit]) : undefined;
  return unit === undefined ? undefined : unitName(unit);
}

function qualifierOf({ beside }: Column<unknown>, row: AnyRow): Qualifier | null {
  const qualifier = beside?.qualifier;
  if (qualifier === undefined) return null;
  const word = typeof qualifier === "string" ? row[qualifier] : qualifier.implies[String(row[qualifier.column])];
  return isQualifier(word) ? word : null;
}

/** A cell with what its row says of it. The column must be the table's. */
export function cellValue(table: AnyTable, row: AnyRow, column: string): Scalar {
  const definition = table.columns[column];
  if (definition === undefined) throw new Error(`${table.name} has no column ${column}`);
  const [value, rests] = [row[column], [restOf(table, row, column)]];
  switch (definition.type) {
    case "number":
      return numberOf(typeof value === "number" ? value : null, "cell", rests, {
        unit: unitOf(definition, row),
        qualifier: qualifierOf(definition, row),
      });
    case "date":
      return { kind: "date", span: isDateSpan(value) ? value : null, rests };
    default:
      return { kind: "word", text: typeof value === "string" ? value : null, rests };
  }
}
