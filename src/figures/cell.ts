import Papa from "papaparse";
import type { Format } from "../i18n/format.ts";
import type { Cell, RenderedFigure } from "./figure.ts";

/** A cell as a reader sees it; what is unknown says so. */
export function cellText(cell: Cell, format: Format, unknown: string): string {
  if (cell === null) return unknown;
  if (typeof cell === "number") return format.number(cell);
  return typeof cell === "string" ? cell : cell.text;
}

const cellValue = (cell: Cell): string | number | null => (cell !== null && typeof cell === "object" ? cell.value : cell);

/** A figure's table as a CSV for spreadsheets: with a byte order mark for Excel, and no cell that could start a formula. */
export function figureCsv({ columns, rows }: Pick<RenderedFigure, "columns" | "rows">): string {
  const lines = [[...columns, "source_id"], ...rows.map((row) => [...row.cells.map(cellValue), row.sources.join(" ")])];
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: "\n" })}\n`;
}
