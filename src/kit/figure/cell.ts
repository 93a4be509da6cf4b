import Papa from "papaparse";
import type { Format } from "../i18n/format.ts";
import type { Cell, FigureRow, RenderedFigure } from "./figure.ts";

/** A cell as a reader sees it; what is unknown says so. */
export function cellText(cell: Cell, format: Format, unknown: string): string {
  if (cell === null) return unknown;
  if (typeof cell === "number") return format.number(cell);
  return typeof cell === "string" ? cell : cell.text;
}

const cellValue = (cell: Cell): string | number | null => (cell !== null && typeof cell === "object" ? cell.value : cell);

/** A year is a number for a spreadsheet, and for a reader a name: 2024, never 2.024. */
export const yearCell = (year: number): Cell => ({ value: year, text: String(year) });

/** Whether a column holds figures, which stand under each other by their last digit. */
export const isNumeric = (rows: readonly FigureRow[], column: number): boolean => {
  const values = rows.map(({ cells }) => cellValue(cells[column] ?? null)).filter((value) => value !== null && value !== "");
  return values.length > 0 && values.every((value) => typeof value === "number");
};

/** A figure's table as a CSV for spreadsheets: with a byte order mark for Excel, and no cell that could start a formula. */
export function figureCsv({ columns, rows }: Pick<RenderedFigure, "columns" | "rows">): string {
  const lines = [[...columns, "source_id"], ...rows.map((row) => [...row.cells.map(cellValue), row.sources.join(" ")])];
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: "\n" })}\n`;
}
