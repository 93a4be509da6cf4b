import Papa from "papaparse";
import type { Fault, Problem } from "./problem.ts";

/** One row of a file that knows where it stands. `cells` has exactly one cell per header. */
export interface CsvRecord {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly header: readonly string[];
  /** 1, or 2 below Excel's `sep=` line. */
  readonly headerLine: number;
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

type RawRow = Omit<CsvRecord, "row">;

const delimiters = [",", ";", "\t"] as const;

/** Papa takes one kind of line end for the whole file; Excel and GitHub's editor leave several in one. */
const oneLineEnd = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

/** The delimiter is what stands between the column names: names themselves never hold one. */
function delimiterOf(firstLine: string): string {
  const counts = delimiters.map((delimiter) => firstLine.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

const faults = {
  empty: {
    code: "empty-file",
    rule: { vi: "tệp trống.", en: "the file is empty." },
    cure: {
      vi: "Khôi phục tệp từ bản trước; dòng đầu phải là tên các cột.",
      en: "Restore the file; its first line must name the columns.",
    },
  },
  delimiter: {
    code: "delimiter",
    severity: "warning",
    rule: { vi: "các ô không ngăn bằng dấu phẩy.", en: "cells are not separated by commas." },
    cure: {
      vi: "Vẫn đọc được, nhưng nên lưu lại dưới dạng CSV ngăn bằng dấu phẩy.",
      en: "It was read, but please save it as a comma-separated CSV.",
    },
  },
  emptyRow: {
    code: "empty-row",
    severity: "warning",
    rule: { vi: "dòng trống.", en: "an empty row." },
    cure: { vi: "Xóa dòng này.", en: "Delete the row." },
  },
  quote: {
    code: "quote",
    rule: {
      vi: "dấu ngoặc kép mở mà không đóng, hoặc nằm lạc giữa ô.",
      en: "a quotation mark is opened and not closed, or stands astray in a cell.",
    },
    cure: {
      vi: 'Đóng ngoặc kép ở cuối ô; dấu " nằm trong ô phải viết thành "".',
      en: 'Close the quotation at the end of the cell; a " inside a cell is written "".',
    },
  },
} satisfies Record<string, Fault>;

const wrongCount = (found: number, wanted: number): Fault => ({
  code: "cell-count",
  rule: { vi: `dòng này có ${found} ô, cần ${wanted}.`, en: `this row has ${found} cells and needs ${wanted}.` },
  cure: {
    vi: "Thêm dấu phẩy cho ô còn thiếu, hoặc đặt ô có dấu phẩy vào trong ngoặc kép.",
    en: "Add a comma for each missing cell, or put a cell that holds a comma in quotation marks.",
  },
});

const countLines = (text: string): number => text.split("\n").length - 1;

/**
 * Papa counts rows, not lines; its cursor (characters read so far) gives the line.
 * Empty lines are kept here so that lines stay right, and dropped by the caller.
 */
function parseRows(text: string, delimiter: string, file: string, skipped: number): { rows: RawRow[]; problems: Problem[] } {
  const rows: RawRow[] = [];
  const problems: Problem[] = [];
  let start = 0;
  let line = 1 + skipped;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    header: false,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      rows.push({ line, cells: data });
      // One message a row is enough: Papa names each stray mark of a broken quotation.
      if (errors.some((error) => error.type === "Quotes")) problems.push({ ...faults.quote, file, line, row: rows.length + skipped });
      line += countLines(text.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return { rows, problems };
}

const isEmpty = (row: RawRow): boolean => row.cells.every((cell) => cell.trim() === "");

/**
 * Text of a CSV file → header and records. The first row is the header; nothing is coerced, guessed or dropped in silence.
 * Cells and headers lose the space around them. Rows with a wrong number of cells are named and left out.
 */
export function readRecords(text: string, file: string): CsvFile {
  const whole = oneLineEnd(text);
  const body = whole.replace(/^sep=.\n/i, "");
  const skipped = countLines(whole) - countLines(body);
  const delimiter = delimiterOf(body.split("\n", 1)[0] ?? "");
  const { rows, problems } = parseRows(body, delimiter, file, skipped);
  while (rows.length > 0 && rows.at(-1)?.cells.every((cell) => cell === "")) rows.pop();
  const [head, ...tail] = rows;
  const headerLine = 1 + skipped;
  if (head === undefined) return { header: [], headerLine, records: [], problems: [{ ...faults.empty, file }] };
  if (delimiter !== "," || skipped > 0) problems.push({ ...faults.delimiter, file, line: 1 });

  const header = head.cells.map((cell) => cell.trim());
  const records: CsvRecord[] = [];
  tail.forEach((raw, index) => {
    const place = { line: raw.line, row: index + 2 + skipped };
    if (isEmpty(raw)) problems.push({ ...faults.emptyRow, file, ...place });
    else if (raw.cells.length !== header.length) problems.push({ ...wrongCount(raw.cells.length, header.length), file, ...place });
    else records.push({ ...place, cells: raw.cells.map((cell) => cell.trim()) });
  });
  return { header, headerLine, records, problems };
}
