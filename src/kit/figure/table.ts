import type { Format } from "../i18n/format.ts";

/** A cell of a figure's table: a value for the CSV, and the same value as a reader is to see it. Null is unknown. */
export type Cell = string | number | null | { readonly value: string | number; readonly text: string };

/** A row as a figure writes it, by the names of its columns: none can be forgotten, and their order is no affair of the row's. */
export interface FigureRow<Column extends string> {
  /** The `data-key` of the mark that draws this row, where one mark is one row. */
  readonly key?: string;
  readonly cells: Readonly<Record<Column, Cell>>;
  /** Names of the rows of the data that it rests on, first the one that it is about; none where it says that nothing was found. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

/** What a figure's table holds. `Words` are those of the figure's words that its cells use. */
export interface FigureTable<Series, Column extends string, Words = unknown> {
  /** In the order in which they are printed. */
  readonly columns: readonly Column[];
  readonly rows: (series: Series, format: Format, words: Words) => readonly FigureRow<Column>[];
}

/** A row as it is printed: its cells in the order of the columns. */
export interface PrintedRow {
  readonly key: string | undefined;
  readonly cells: readonly Cell[];
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

/** A table in one language, as pages, embeds and CSV files print it. */
export interface PrintedTable {
  /** Headings. */
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
}

/** Puts headings and cells in the order of the table's columns. */
export function printedTable<Column extends string>(
  columns: readonly Column[],
  headings: Readonly<Record<Column, string>>,
  rows: readonly FigureRow<Column>[],
): PrintedTable {
  const inOrder = <Value>(byColumn: Readonly<Record<Column, Value>>): Value[] => columns.map((column) => byColumn[column]);
  return {
    columns: inOrder(headings),
    rows: rows.map(({ cells, key, ...rests }) => ({ key, cells: inOrder(cells), rows: rests.rows, sources: rests.sources })),
  };
}
