import Papa from "papaparse";
import { cellStart } from "./cell-place.ts";
import { cleanCell } from "./clean-cell.ts";
import { delimiterOf, notComma, otherSeparator, separatorLine, wrongCount } from "./delimiter.ts";
import { type Fault, isError, type Place, type Problem } from "./problem.ts";
import { problemList } from "./problem-list.ts";
import { isSpacedQuote, misshape, type RowShape, spaceBeforeQuote } from "./row-shape.ts";
import { strayRow } from "./stray-rows.ts";

/** One row of a file that knows where it stands. `cells` has exactly one cell per header, without the space around it. */
export interface CsvRecord {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
  /** Positions of cells already found faulty: they are not to be read. */
  readonly faulty: readonly number[];
  /** Where the cell at a position starts, as a text editor counts. */
  readonly startOf: (index: number) => { readonly line: number; readonly col: number };
}

export interface CsvFile {
  readonly header: readonly string[];
  /** 1, or 2 below Excel's `sep=` line. */
  readonly headerLine: number;
  /** Positions of columns with neither name nor content: named in a warning and passed over. */
  readonly emptyColumns: ReadonlySet<number>;
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/** A row as parsed, with its place in the text. */
interface RawRow extends RowShape {
  readonly row: number;
}

/** Papa takes one kind of line end for the whole file; Excel and GitHub's editor leave several in one. */
const oneLineEnd = (text: string): string => (text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text);

const faults = {
  empty: {
    code: "empty-file",
    rule: { vi: "tệp trống.", en: "the file is empty." },
    cure: {
      vi: "Khôi phục tệp từ bản trước; dòng đầu phải là tên các cột.",
      en: "Restore the file; its first line must name the columns.",
    },
  },
  emptyRow: {
    code: "empty-row",
    severity: "warning",
    rule: { vi: "dòng trống.", en: "an empty row." },
    cure: { vi: "Xóa dòng này.", en: "Delete the row." },
  },
  emptyColumn: {
    code: "empty-column",
    severity: "warning",
    rule: { vi: "cột trống, không tên.", en: "an empty column without a name." },
    cure: { vi: "Xóa cả cột trong bảng tính.", en: "Delete the whole column in the spreadsheet." },
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

/** Papa counts rows, not lines; its cursor (characters read so far) gives the line. Empty lines are kept so that lines stay right. */
function parseRows(text: string, delimiter: string, skipped: number): RawRow[] {
  const rows: RawRow[] = [];
  let start = 0;
  let line = 1 + skipped;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    header: false,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const isBroken = errors.some((error) => error.type === "Quotes");
      rows.push({ line, row: rows.length + 1 + skipped, cells: data, text: text.slice(start, meta.cursor).replace(/\n$/, ""), isBroken });
      for (let at = text.indexOf("\n", start); at >= 0 && at < meta.cursor; at = text.indexOf("\n", at + 1)) line += 1;
      start = meta.cursor;
    },
  });
  while (rows.at(-1)?.cells.every((cell) => cell === "")) rows.pop();
  return rows;
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

const emptyColumnsOf = (head: RawRow, rows: readonly RawRow[]): Set<number> =>
  new Set(
    head.cells.flatMap((name, index) =>
      name.trim() === "" && rows.every(({ cells }) => (cells[index] ?? "").trim() === "") ? [index] : [],
    ),
  );

/** A file as it is read: how its cells are told apart, and what has been found wrong so far. */
interface Reading {
  readonly file: string;
  readonly delimiter: string;
  readonly problems: ReturnType<typeof problemList>;
}

const startIn =
  ({ delimiter }: Reading, raw: RawRow): CsvRecord["startOf"] =>
  (index) => {
    const { line, col } = cellStart(raw.text, index, delimiter);
    return { line: raw.line + line, col };
  };

/** @param column where the fault is a cell's and not its row's: several of one kind in one column are told as one */
function blame(
  { file, problems }: Reading,
  raw: RawRow,
  fault: Fault,
  cell: () => Partial<Place> & { readonly value?: string } = () => ({}),
  column?: string,
): void {
  problems.add({ file, code: fault.code, ...(column !== undefined && { column }) }, () => ({
    ...fault,
    file,
    line: raw.line,
    row: raw.row,
    ...cell(),
  }));
}

/** The cells of a row without what is hidden in them, and which of them are not to be read. */
function cleanRow(reading: Reading, raw: RawRow, nameOf: (index: number) => string | undefined): Pick<CsvRecord, "cells" | "faulty"> {
  const faulty: number[] = [];
  const cells = raw.cells.map((cell, columnIndex) => {
    const { text: cleaned, faults } = cleanCell(cell);
    const found = isSpacedQuote(cell, raw.text, columnIndex, reading.delimiter) ? [spaceBeforeQuote] : faults;
    const column = nameOf(columnIndex);
    const where = () => ({ ...startIn(reading, raw)(columnIndex), columnIndex, ...(column && { column }), value: cell });
    for (const fault of found) blame(reading, raw, fault, where, column ?? String(columnIndex));
    if (found.some(isError)) faulty.push(columnIndex);
    return cleaned;
  });
  return { cells, faulty };
}

/** A row that stands alone: its record, or undefined with the reason told. */
function recordOf(reading: Reading, raw: RawRow, header: readonly string[]): CsvRecord | undefined {
  const trimmed = raw.cells.map((cell) => cell.trim());
  const stray = raw.isBroken ? faults.quote : strayRow(trimmed, header);
  if (isEmpty(raw.cells)) blame(reading, raw, faults.emptyRow);
  else if (stray) blame(reading, raw, stray, () => ({ value: trimmed.find((cell) => cell !== "") ?? "" }));
  else if (raw.cells.length !== header.length) blame(reading, raw, wrongCount(raw.cells, header.length));
  else return { line: raw.line, row: raw.row, ...cleanRow(reading, raw, (index) => header[index]), startOf: startIn(reading, raw) };
  return undefined;
}

function recordsOf(reading: Reading, rows: readonly RawRow[], header: readonly string[]): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const raw = rows[index];
    if (raw === undefined) break;
    const slip = misshape(rows, index, header.length, reading.delimiter);
    if (slip) {
      const { columnIndex, fault } = slip;
      blame(reading, raw, fault, () => (columnIndex === undefined ? {} : { columnIndex, value: raw.cells[columnIndex] ?? "" }));
      index += slip.rows - 1;
      continue;
    }
    const record = recordOf(reading, raw, header);
    if (record) records.push(record);
  }
  return records;
}

/**
 * Text of a CSV file → header and records. The first row is the header; nothing is coerced, guessed or dropped in silence.
 * Cells lose hidden characters (with a warning) and the space around them. A row that is no data, or has a wrong number of
 * cells, is named and left out.
 */
export function readRecords(text: string, file: string): CsvFile {
  const whole = oneLineEnd(text);
  const separator = separatorLine(whole);
  const body = whole.slice(separator?.length ?? 0);
  const skipped = separator ? 1 : 0;
  const headerLine = 1 + skipped;
  const delimiter = delimiterOf(body.split("\n", 1)[0] ?? "");
  const [head, ...tail] = parseRows(body, delimiter, skipped);
  if (head === undefined) return { header: [], headerLine, emptyColumns: new Set(), records: [], problems: [{ ...faults.empty, file }] };

  const problems = problemList();
  const reading: Reading = { file, delimiter, problems };
  if (separator && separator.names !== delimiter) problems.addAll([{ ...otherSeparator(separator.names, delimiter), file, line: 1 }]);
  else if (delimiter !== "," || separator) problems.addAll([{ ...notComma, file, line: 1 }]);
  if (head.isBroken) blame(reading, head, faults.quote);
  const header = cleanRow(reading, head, () => undefined).cells;
  const emptyColumns = emptyColumnsOf(head, tail);
  for (const columnIndex of [...emptyColumns].slice(0, 1)) blame(reading, head, faults.emptyColumn, () => ({ columnIndex }));
  return { header, headerLine, emptyColumns, records: recordsOf(reading, tail, header), problems: problems.all() };
}
