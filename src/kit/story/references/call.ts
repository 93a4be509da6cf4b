import { rowsOf } from "../../table/data.ts";
import { isDateSpan } from "../../table/date-span.ts";
import { type AnyRow, type AnyTable, cellText } from "../../table/table.ts";
import { restOf } from "./cells.ts";
import type { CellTaken, Compiled, Compiler, ReportFunction, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { findRow, wantedCells } from "./find-row.ts";
import { rowOfTable } from "./names-and-cells.ts";
import { slip } from "./slip.ts";
import type { Call, Node } from "./syntax.ts";
import { numberOf, type Rest, type RowValue, type Value, type WordValue } from "./values.ts";

type Given = ReturnType<ReportFunction["run"]>;
type Tables = Compiler["environment"]["tables"];

function tableIn(tables: Tables, name: string): AnyTable {
  const table = tables[name];
  if (table === undefined) throw new Error(`A function names ${name}, which is no table`);
  return table;
}

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

/** The text that a cell of the column would have. */
function cellAsked({ column }: CellTaken, node: Node): string {
  if (node.kind !== "bare" && node.kind !== "quoted") return slip(faults.computedKey, node.at);
  const parsed = column.parse(node.text);
  return "value" in parsed ? cellText(parsed.value) : slip(faults.unfitCell(node.text, parsed.fault), node.at);
}

function rowOf(given: Given, table: AnyTable, asked: readonly string[], at: number): RowValue {
  // A function that gives a row gives nothing else.
  const row = typeof given === "object" ? (given as AnyRow | null) : null;
  if (row === null) return slip(faults.unknownRow(table, asked.join(", "), undefined), at);
  return { kind: "row", row, rests: [restOf(table, row)] };
}

function scalarOf(given: Given, gives: Exclude<ReportFunction["gives"], { kind: "row" }>, rests: readonly Rest[]): Value {
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

/** What one argument gives once there is data: its text for the function, and the row that the answer rests on. */
type Argument = (scope: Scope) => { readonly text: string; readonly rests: readonly Rest[] };

const usageOf = (name: string, { takes }: ReportFunction, tables: Tables): string =>
  `${name}(${takes.map((taken) => (typeof taken === "string" ? tableIn(tables, taken).key.join(", ") : taken.name)).join(", ")})`;

function argumentOf(taken: ReportFunction["takes"][number], node: Node, compiler: Compiler): Argument {
  if (typeof taken !== "string") {
    const text = cellAsked(taken, node);
    return () => ({ text, rests: [] });
  }
  const table = tableIn(compiler.environment.tables, taken);
  const row = rowAsked(table, node, compiler);
  return (scope) => {
    const rest = restOf(table, row(scope));
    return { text: rest.key, rests: [rest] };
  };
}

/** A function of the report: its arguments are rows, named by their ids, and words, numbers or dates. */
export function call(asked: ReportFunction, node: Call, compiler: Compiler): Compiled {
  const { gives, takes } = asked;
  const { tables } = compiler.environment;
  if (node.parts.length !== takes.length) slip(faults.usage(usageOf(node.name, asked, tables)), node.at);
  const parts = node.parts.flatMap((part, index) => {
    const taken = takes[index];
    return taken === undefined ? [] : [argumentOf(taken, part, compiler)];
  });
  const run = (scope: Scope): { given: Given; texts: readonly string[]; rests: readonly Rest[] } => {
    const found = parts.map((part) => part(scope));
    const texts = found.map(({ text }) => text);
    return { given: asked.run(scope.data, ...texts), texts, rests: found.flatMap(({ rests }) => rests) };
  };
  if (gives.kind === "row") {
    const table = tableIn(tables, gives.table);
    return {
      type: { kind: "row", table },
      run: (scope) => {
        const { given, texts } = run(scope);
        return rowOf(given, table, texts, node.at);
      },
    };
  }
  return {
    type: gives.kind === "word" ? { kind: "word", options: gives.options } : { kind: gives.kind },
    run: (scope) => {
      const { given, rests } = run(scope);
      return scalarOf(given, gives, rests);
    },
  };
}
