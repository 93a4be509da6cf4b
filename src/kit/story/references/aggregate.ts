import type { AnyRow } from "../../table/table.ts";
import { cellValue, typeOf } from "./cells.ts";
import type { BuiltIn, Compiled, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { type Rows, rowsIn } from "./rows.ts";
import { slip } from "./slip.ts";
import type { Node } from "./syntax.ts";
import { type NumberValue, numberOf, restsOf, type Scalar, type Type } from "./values.ts";

type FromRows = (rows: Rows, usage: string, node: Node) => Compiled;

/**
 * A function of one argument, which is rows or cells of a table.
 *
 * @param needs what must follow them, and what otherwise must not
 */
export const ofRows = (usage: string, compile: FromRows, needs?: "by" | "have"): BuiltIn => ({
  usage,
  takes: [1, 1],
  compile: ([node], compiler, at) => {
    if (node === undefined) return slip(faults.usage(usage), at);
    const rows = rowsIn(node, compiler);
    for (const part of ["by", "have"] as const) {
      if (rows[part] && needs !== part) slip(faults.strayPart(part), node.at);
      if (!rows[part] && needs === part) slip(faults.usage(usage), node.at);
    }
    return compile(rows, usage, node);
  },
});

/** What a column looked at gives, and its cells. Throws a Slip where no column is named, or one of another kind. */
export function cellsOf({ table, column, select }: Rows, usage: string, at: number, ...kinds: readonly Type["kind"][]) {
  const definition = column === undefined ? undefined : table.columns[column];
  if (column === undefined || definition === undefined) return slip(faults.usage(usage), at);
  const type = typeOf(definition, table, column);
  if (!kinds.includes(type.kind)) slip(faults.usage(usage), at);
  return { type, column, cells: (scope: Scope): Scalar[] => select(scope).map((row) => cellValue(table, row, column)) };
}

export const isKnown = (cell: Scalar): boolean =>
  (cell.kind === "number" ? cell.value : cell.kind === "date" ? cell.span : cell.text) !== null;

/** Where a cell stands in an order; a month or a year stands at its last day. */
export const rank = (cell: Scalar): number | string =>
  (cell.kind === "number" ? cell.value : cell.kind === "date" ? cell.span?.to : cell.text) ?? "";

export function inOrder(a: Scalar, b: Scalar): number {
  const [one, other] = [rank(a), rank(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Rows in the order of what follows "by"; those without it are left out. */
export function ordered({ select, by }: Rows, scope: Scope): AnyRow[] {
  const ranked = select(scope).flatMap((row) => {
    const key = by?.of(row, scope);
    return key && isKnown(key) ? [{ row, key }] : [];
  });
  return ranked.toSorted((a, b) => inOrder(a.key, b.key)).map(({ row }) => row);
}

/** The known cells, all of one unit. Throws a Slip when there is none, or where units differ. */
export function alike(cells: readonly Scalar[], at: number): [NumberValue, ...NumberValue[]] {
  const [first, ...others] = cells.filter((cell): cell is NumberValue => cell.kind === "number" && cell.value !== null);
  if (first === undefined) return slip(faults.noCells, at);
  const other = others.find(({ unit }) => unit !== first.unit);
  if (other) slip(faults.unitsDiffer(first.unit, other.unit), at);
  return [first, ...others];
}

/** The sum of those cells that are known. */
export function sumOf(cells: readonly Scalar[], at: number): NumberValue {
  const known = alike(cells, at);
  const sum = known.reduce((total, { value }) => total + (value ?? 0), 0);
  return numberOf(sum, "derived", restsOf(...known), { unit: known[0].unit });
}
