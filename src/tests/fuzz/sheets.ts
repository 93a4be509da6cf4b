import type { AnyRow, AnyTable } from "../../kit/table/table.ts";
import { literalTable } from "./literal-cells.ts";
import { frozenTables } from "./mutation-check.ts";

/** A table of the frozen day as a spreadsheet holds it, to be changed and saved again as editors' programs would. */
export interface Sheet {
  readonly table: AnyTable;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is empty until the first correction and the first answer: its checks are tried on these. */
const firstRows: Readonly<Record<string, readonly string[]>> = {
  corrections: ["2026-11-25", "fdi_checkpoints", "2024-11-15", "2049.87", "2049.78", "Đảo hai chữ số.", "Two digits were swapped."],
  answers: ["2026-11-25", "fdi_checkpoints", "2024-11-15", "total", "2049.78", "Đã hỏi lại nơi công bố số liệu."],
};

/** Every table, cell by cell. */
export const sheets: readonly Sheet[] = frozenTables.map(({ table, bytes }) => {
  const header = new TextDecoder().decode(bytes).split("\n", 1)[0]?.split(",") ?? [];
  const rows = literalTable(bytes, header).rows.map(({ cells }) => cells);
  const filled = rows.filter((cells) => cells.length === header.length);
  return { table, header, rows: firstRows[table.name] ? [firstRows[table.name] ?? []] : filled };
});

interface SaveOptions {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly quoteAll?: boolean;
}

/** A sheet as CSV text, quoted where it must be. */
export function toCsv({ header, rows }: Sheet, { delimiter = ",", lineEnd = "\n", quoteAll = false }: SaveOptions = {}): string {
  const written = (cell: string): string =>
    quoteAll || /["\n\r\t,;]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [header, ...rows].map((cells) => cells.map(written).join(delimiter) + lineEnd).join("");
}

export const mapCells = (sheet: Sheet, change: (cell: string, column: string, row: number) => string): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => cells.map((cell, index) => change(cell, sheet.header[index] ?? "", row))),
});

/** The sheet with one cell changed. */
export const withCell = (sheet: Sheet, row: number, column: string, cell: string): Sheet =>
  mapCells(sheet, (old, name, index) => (index === row && name === column ? cell : old));

/** The sheet with other columns: each row and the header through the same hands. */
export const mapRows = (sheet: Sheet, change: (cells: readonly string[]) => readonly string[]): Sheet => ({
  ...sheet,
  header: change(sheet.header),
  rows: sheet.rows.map(change),
});

/** Cells of a column, with their rows. */
export const cellsOf = ({ header, rows }: Sheet, column: string): { row: number; cell: string }[] =>
  rows.map((cells, row) => ({ row, cell: cells[header.indexOf(column)] ?? "" }));

/** What is published of rows: their values, without the places they were read from. */
export const valuesOf = (rows: readonly AnyRow[]): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== "at")));
