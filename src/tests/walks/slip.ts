import Papa from "papaparse";
import type { Problem } from "../../kit/csv/problem.ts";

type Rows = string[][];

/** A slip of an editor in a table of the frozen day, and what its cure says, done to the letter. Without `obey` the cure is to type what is right. */
export interface Slip {
  /** What the problem is called. */
  readonly code: string;
  readonly table: string;
  readonly slip: (text: string) => string;
  /** What the cure says in English: the words that `obey` does. */
  readonly cure: RegExp;
  readonly obey?: (text: string, problem: Problem, before: string) => string;
  /** What is told once the cure is obeyed, where the rows are not yet what they were. */
  readonly next?: string;
  /** How many rows the slip rightly added below the frozen ones. */
  readonly extra?: number;
}

const parsed = (text: string): Rows => Papa.parse<string[]>(text.trimEnd(), { newline: "\n" }).data;
const written = (rows: Rows): string => `${Papa.unparse(rows, { newline: "\n" })}\n`;

/** A change of the rows as a spreadsheet holds them, header first. */
export const inRows =
  (change: (rows: Rows, header: readonly string[]) => Rows) =>
  (text: string): string => {
    const rows = parsed(text);
    return written(change(rows, rows[0] ?? []));
  };

/** Something typed over the first filled cell of a column that it changes. */
export const typed = (column: string, change: (cell: string) => string, where: (cell: string) => boolean = (cell) => cell !== "") =>
  inRows((rows, header) => {
    const index = header.indexOf(column);
    const row = rows.findIndex((cells, at) => at > 0 && where(cells[index] ?? "") && change(cells[index] ?? "") !== cells[index]);
    if (row < 0) throw new Error(`${column} has no cell to type over`);
    return rows.with(row, (rows[row] ?? []).with(index, change(rows[row]?.[index] ?? "")));
  });

/** What the cure asks to be typed into the problem's cell: the first word that fits the pattern. */
export const typeNamed =
  (pattern: RegExp) =>
  (text: string, problem: Problem): string =>
    inCell(text, problem, pattern.exec(problem.cure.en)?.[1] ?? "");

/** The problem's cell with something else in it. */
export const inCell = (text: string, { row = 0, columnIndex = 0 }: Problem, cell: string): string =>
  inRows((rows) => rows.with(row - 1, (rows[row - 1] ?? []).with(columnIndex, cell)))(text);

/** The problem's line deleted. */
export const deleteLine = (text: string, { line = 0 }: Problem): string =>
  text
    .split("\n")
    .toSpliced(line - 1, 1)
    .join("\n");

export const inLine = (text: string, line: number, change: (text: string) => string): string =>
  text
    .split("\n")
    .map((one, index) => (index === line - 1 ? change(one) : one))
    .join("\n");

/** Cells of the row of an id with something else in them. */
export const within = (id: string, typed: Readonly<Record<string, string>>) =>
  inRows((rows, header) => rows.map((row) => (row[0] === id ? row.map((cell, index) => typed[header[index] ?? ""] ?? cell) : row)));

export const mark = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
export const addRow = (row: string) => (text: string) => `${text}${row}\n`;
