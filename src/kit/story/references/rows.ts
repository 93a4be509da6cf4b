import type { AnyRow, AnyTable } from "../../table/table.ts";
import type { Compiled, Compiler, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import type { Node } from "./syntax.ts";
import { isScalarType, type RowsValue, type Scalar, type TruthValue, type Type } from "./values.ts";

/** Rows of a table that a function is given, and perhaps the column it is to look at. */
export interface Rows {
  readonly table: AnyTable;
  readonly column: string | undefined;
  readonly select: (scope: Scope) => readonly AnyRow[];
  /** all(… have …): asked of each row selected. */
  readonly have: ((row: AnyRow, scope: Scope) => boolean) | undefined;
  /** What rows are ordered or grouped by. */
  readonly by: { readonly type: Type; readonly of: (row: AnyRow, scope: Scope) => Scalar } | undefined;
}

/** What must be true or false. Throws a Slip for anything else. */
export function truthIn(node: Node, compiler: Compiler): (scope: Scope) => TruthValue {
  const { type, run } = compiler.compile(node);
  if (type.kind !== "truth") slip(faults.noCondition, node.at);
  // The type has just been asked.
  return (scope) => run(scope) as TruthValue;
}

/** A condition on one row. */
function condition(node: Node, compiler: Compiler): (row: AnyRow, scope: Scope) => boolean {
  const run = truthIn(node, compiler);
  return (row, { data }) => run({ data, row }).holds;
}

function scalar(node: Node, compiler: Compiler): NonNullable<Rows["by"]> {
  const { type, run } = compiler.compile(node);
  if (!isScalarType(type)) slip(faults.noColumn, node.at);
  // The type has just been asked.
  return { type, of: (row, { data }) => run({ data, row }) as Scalar };
}

function ofTable(node: Node, { type }: Compiled): { table: AnyTable; column: string | undefined } {
  if (type.kind === "rows") return { table: type.table, column: undefined };
  return type.kind === "cells" ? type : slip(faults.noRows, node.at);
}

/** The rows that a node selects. Throws a Slip where it selects none of a table. */
export function rowsIn(node: Node, compiler: Compiler): Rows {
  if (node.kind !== "selection") {
    const of = compiler.compile(node);
    const { table, column } = ofTable(node, of);
    return { table, column, select: (scope) => (of.run(scope) as RowsValue).rows, have: undefined, by: undefined };
  }
  const of = rowsIn(node.of, compiler);
  const inner = compiler.within(of.table);
  const where = node.where && condition(node.where, inner);
  return {
    ...of,
    select: (scope) => (where ? of.select(scope).filter((row) => where(row, scope)) : of.select(scope)),
    have: node.have && condition(node.have, inner),
    by: node.by && scalar(node.by, inner),
  };
}
