import Papa from "papaparse";
import type { Format, QualifierWord } from "../i18n/format.ts";
import type { DateSpan } from "../table/date-span.ts";
import type { Cell, PrintedRow, PrintedTable } from "./table.ts";

/** A cell as a reader sees it; what is unknown says so. */
export function cellText(cell: Cell, format: Format, unknown: string): string {
  if (cell === null) return unknown;
  if (typeof cell === "number") return format.number(cell);
  return typeof cell === "string" ? cell : cell.text;
}

const cellValue = (cell: Cell): string | number | null => (cell !== null && typeof cell === "object" ? cell.value : cell);

/** A year is a number for a spreadsheet, and for a reader a name: 2024, never 2.024. */
export const yearCell = (year: number): Cell => ({ value: year, text: String(year) });

/** A date as precise as its source: as the table's readers write it, and in the CSV as ISO. */
export const dateCell = (span: DateSpan | null, format: Format): Cell => span && { value: span.iso, text: format.date(span, "short") };

/** A number with its source's "over" or "about", which a spreadsheet could not add up. */
export const numberCell = (value: number | null, format: Format, qualifier: QualifierWord | null): Cell =>
  value === null ? null : { value, text: format.qualified(format.number(value), qualifier) };

/** The same of a number of percent. */
export const percentCell = (value: number, format: Format, qualifier: QualifierWord | null): Cell => ({
  value,
  text: format.qualified(format.percent(value), qualifier),
});

/** Whether a column holds figures, which stand under each other by their last digit. */
export const isNumeric = (rows: readonly PrintedRow[], column: number): boolean => {
  const values = rows.map(({ cells }) => cellValue(cells[column] ?? null)).filter((value) => value !== null && value !== "");
  return values.length > 0 && values.every((value) => typeof value === "number");
};

/** A figure's table as a CSV for spreadsheets: with a byte order mark for Excel, and no cell that could start a formula. */
export function figureCsv({ columns, rows }: PrintedTable): string {
  const lines = [[...columns, "source_id"], ...rows.map((row) => [...row.cells.map(cellValue), row.sources.join(" ")])];
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: "\n" })}\n`;
}
