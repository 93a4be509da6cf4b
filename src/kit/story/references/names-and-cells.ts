import { own } from "./own.ts";
import { nearest } from "../../csv/nearest.ts";
import { rowsOf } from "../../table/data.ts";
import { parseDateSpan } from "../../table/date-span.ts";
import type { AnyRow, AnyTable } from "../../table/table.ts";
import { cellValue, restOf, typeOf } from "./cells.ts";
import type { Compiled, Compiler } from "./compiler.ts";
import { faults } from "./faults.ts";
import { findRow, type Part, wantedCells } from "./find-row.ts";
import { slip } from "./slip.ts";
import type { Call, Node } from "./syntax.ts";
import { numberOf, type RowValue, type Type, type WordType, type WordValue } from "./values.ts";

type Bare = Extract<Node, { kind: "bare" }>;

const wordValue = (text: string): WordValue => ({ kind: "word", text, rests: [] });

/** A word as one of a list, as an id that some row must have, or as free text. */
function literalWord(text: string, type: WordType, at: number): Compiled {
  const { options, idsOf } = type;
  if (options && !options.includes(text)) slip(faults.notInList(text, options, nearest(text, options)), at);
  if (idsOf === undefined) return { type, run: () => wordValue(text) };
  return {
    type,
    run: ({ data }) => {
      const idOf = (row: AnyRow): string => String(row[idsOf.column]);
      const rows = rowsOf(data, idsOf.table);
      if (!rows.some((row) => idOf(row) === text)) slip(faults.unknownId(idsOf.table, text, nearest(text, new Set(rows.map(idOf)))), at);
      return wordValue(text);
    },
  };
}

function literalDate(text: string, at: number): Compiled {
  const span = parseDateSpan(text) ?? slip(faults.noDate, at);
  return { type: { kind: "date" }, run: () => ({ kind: "date", span, rests: [] }) };
}

export const quoted = ({ text, at }: { readonly text: string; readonly at: number }, expected: Type | undefined): Compiled =>
  literalWord(text, expected?.kind === "word" ? expected : { kind: "word" }, at);

/** A column of the row at hand, or of any row of a table. */
function column(table: AnyTable, name: string, at: number): Type {
  const definition = own(table.columns, name);
  return definition
    ? typeOf(definition, table, name)
    : slip(faults.unknownColumn(table.name, name, nearest(name, Object.keys(table.columns))), at);
}

const rowIn = (row: AnyRow | undefined): AnyRow => {
  if (row === undefined) throw new Error("A column was asked for outside any row");
  return row;
};

/** One word: a literal where its neighbour is a word or a date; else a number, a column of the row at hand, a name, or a whole table. */
export function bare({ text, at }: Bare, { environment, table }: Compiler, expected: Type | undefined): Compiled {
  if (expected?.kind === "word") return literalWord(text, expected, at);
  if (expected?.kind === "date" && /^\d/.test(text)) return literalDate(text, at);
  if (/^\d+(\.\d+)?$/.test(text)) return { type: { kind: "number" }, run: () => numberOf(Number(text), "typed", []) };
  if (/^\d/.test(text) && parseDateSpan(text)) return literalDate(text, at);
  if (table && own(table.columns, text)) return { type: column(table, text, at), run: ({ row }) => cellValue(table, rowIn(row), text) };
  if (environment.names.includes(text)) return environment.named(text, at);
  const whole = own(environment.tables, text);
  if (whole)
    return { type: { kind: "rows", table: whole }, run: ({ data }) => ({ kind: "rows", rows: rowsOf(data, whole.name), rests: [] }) };
  const known = [...Object.keys(table?.columns ?? {}), ...environment.names, ...Object.keys(environment.tables)];
  return slip(faults.unknownName(text, nearest(text, known)), at);
}

/** The texts of a key: only words, for a key is not computed. */
const keyParts = (parts: readonly Node[]): Part[] =>
  parts.map((part) => (part.kind === "bare" || part.kind === "quoted" ? part : slip(faults.computedKey, part.at)));

/** fdi(2024): the row of a table with this key. */
export function rowOfTable(table: AnyTable, { parts, at }: Call): Compiled {
  const wanted = wantedCells(table, keyParts(parts));
  return {
    type: { kind: "row", table },
    run: ({ data }) => {
      const row = findRow(table, rowsOf(data, table.name), wanted, at);
      return { kind: "row", row, rests: [restOf(table, row)] };
    },
  };
}

/** A column of the row whose id the word is: park_id.district. */
function follow(of: Compiled, table: AnyTable, name: string, at: number): Compiled {
  const none: AnyRow = { at: () => ({ file: `data/${table.name}.csv` }) };
  return {
    type: column(table, name, at),
    run: (scope) => {
      const { text } = of.run(scope) as WordValue;
      const row = rowsOf(scope.data, table.name).find((one) => one["id"] === text);
      return row ? cellValue(table, row, name) : { ...cellValue(table, none, name), rests: [] };
    },
  };
}

/** What follows a dot: a cell of a row, the cells of a column, or a cell of the row that an id names. */
export function member(node: Extract<Node, { kind: "member" }>, compiler: Compiler): Compiled {
  const { column: name, at } = node;
  const of = compiler.compile(node.of);
  const { type } = of;
  if (type.kind === "row")
    // The type says what the value is.
    return { type: column(type.table, name, at), run: (scope) => cellValue(type.table, (of.run(scope) as RowValue).row, name) };
  if (type.kind === "rows") {
    column(type.table, name, at);
    return { type: { kind: "cells", table: type.table, column: name }, run: of.run };
  }
  const target = type.kind === "word" && type.idsOf?.column === "id" ? compiler.environment.tables[type.idsOf.table] : undefined;
  return target ? follow(of, target, name, at) : slip(faults.noColumns, at);
}
