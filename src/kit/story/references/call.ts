import { rowsOf } from "../../table/data.ts";
import { isDateSpan } from "../../table/date-span.ts";
import type { AnyRow, AnyTable } from "../../table/table.ts";
import { restOf } from "./cells.ts";
import type { Compiled, Compiler, ReportFunction, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { findRow, wantedCells } from "./find-row.ts";
import { rowOfTable } from "./names-and-cells.ts";
import { slip } from "./slip.ts";
import type { Call, Node } from "./syntax.ts";
import { numberOf, type Rest, type RowValue, type Type, type Value, type WordValue } from "./values.ts";

/** The row a function is asked about: by its bare id, by a column that holds ids, or as any reference to it. */
function rowAsked(table: AnyTable, node: Node, compiler: Compiler): (scope: Scope) => AnyRow {
  const isColumn = node.kind === "bare" && compiler.table !== undefined && node.text in compiler.table.columns;
  if (node.kind === "bare" && !isColumn) {
    const { run } = rowOfTable(table, { kind: "call", name: table.name, parts: [node], at: node.at });
    return (scope) => (run(scope) as RowValue).row;
  }
  const { type, run } = compiler.compile(node);
  // The types say what the values are.
  if (type.kind === "row" && type.table.name === table.name) return (scope) => (run(scope) as RowValue).row;
  if (type.kind !== "word" || type.idsOf?.table !== table.name) slip(faults.wrongRow(table), node.at);
  return (scope) => {
    const text = (run(scope) as WordValue).text ?? slip(faults.emptyCell(undefined), node.at);
    return findRow(table, rowsOf(scope.data, table.name), wantedCells(table, [{ text, at: node.at }]), node.at);
  };
}

function valueOf(given: ReturnType<ReportFunction["run"]>, gives: ReportFunction["gives"], rests: readonly Rest[]): Value {
  switch (gives.kind) {
    case "number":
      return numberOf(typeof given === "number" ? given : null, gives.origin, rests, { unit: gives.unit });
    case "date":
      return { kind: "date", span: isDateSpan(given) ? given : null, rests };
    case "truth":
      return { kind: "truth", holds: given === true, rests };
    case "word":
      return { kind: "word", text: typeof given === "string" ? given : null, rests };
  }
}

const typeOfGiven = (gives: ReportFunction["gives"]): Type =>
  gives.kind === "word" ? { kind: "word", options: gives.options } : { kind: gives.kind };

/** A function of the report: its arguments are rows, named by their ids. */
export function call(asked: ReportFunction, node: Call, compiler: Compiler): Compiled {
  const tables = asked.takes.map((name) => {
    const table = compiler.environment.tables[name];
    if (table === undefined) throw new Error(`The function ${node.name} takes a row of ${name}, which is no table`);
    return table;
  });
  if (node.parts.length !== tables.length)
    slip(faults.usage(`${node.name}(${tables.map(({ key }) => key.join(", ")).join("; ")})`), node.at);
  const rows = node.parts.map((part, index) => {
    const table = tables[index];
    return table ? { table, row: rowAsked(table, part, compiler) } : [];
  });
  return {
    type: typeOfGiven(asked.gives),
    run: (scope) => {
      const found = rows.flat().map(({ table, row }) => restOf(table, row(scope)));
      return valueOf(asked.run(scope.data, ...found.map(({ key }) => key)), asked.gives, found);
    },
  };
}
