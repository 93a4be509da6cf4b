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
  const startOf = (raw: RawRow) => (index: number) => {
    const { line, col } = cellStart(raw.text, index, delimiter);
    return { line: raw.line + line, col };
  };
  const blame = (raw: RawRow, fault: Fault, cell: () => Partial<Place> & { readonly value?: string } = () => ({}), column?: string): void =>
    problems.add({ file, code: fault.code, ...(column !== undefined && { column }) }, () => ({
      ...fault,
      file,
      line: raw.line,
      row: raw.row,
      ...cell(),
    }));
  const clean = (raw: RawRow, nameOf: (index: number) => string | undefined) => {
    const faulty: number[] = [];
    const cells = raw.cells.map((cell, columnIndex) => {
      const { text: cleaned, faults } = cleanCell(cell);
      const found = isSpacedQuote(cell, raw.text, columnIndex, delimiter) ? [spaceBeforeQuote] : faults;
      const column = nameOf(columnIndex);
      const where = () => ({ ...startOf(raw)(columnIndex), columnIndex, ...(column && { column }), value: cell });
      for (const fault of found) blame(raw, fault, where, column ?? String(columnIndex));
      if (found.some(isError)) faulty.push(columnIndex);
      return cleaned;
    });
    return { cells, faulty };
  };

  if (separator && separator.names !== delimiter) problems.addAll([{ ...otherSeparator(separator.names, delimiter), file, line: 1 }]);
  else if (delimiter !== "," || separator) problems.addAll([{ ...notComma, file, line: 1 }]);
  if (head.isBroken) blame(head, faults.quote);
  const header = clean(head, () => undefined).cells;
  const emptyColumns = emptyColumnsOf(head, tail);
  for (const columnIndex of [...emptyColumns].slice(0, 1)) blame(head, faults.emptyColumn, () => ({ columnIndex }));

  const records: CsvRecord[] = [];
  let explained = 0;
  for (const [index, raw] of tail.entries()) {
    if (index < explained) continue;
    const slip = misshape(tail, index, header.length, delimiter);
    if (slip) {
      explained = index + slip.rows;
      const { columnIndex } = slip;
      blame(raw, slip.fault, () => (columnIndex === undefined ? {} : { columnIndex, value: raw.cells[columnIndex] ?? "" }));
      continue;
    }
    const stray = raw.isBroken
      ? faults.quote
      : strayRow(
          raw.cells.map((cell) => cell.trim()),
          header,
        );
    if (isEmpty(raw.cells)) blame(raw, faults.emptyRow);
    else if (stray) blame(raw, stray, () => ({ value: raw.cells.find((cell) => cell.trim() !== "")?.trim() ?? "" }));
    else if (raw.cells.length !== header.length) blame(raw, wrongCount(raw.cells, header.length));
    else records.push({ line: raw.line, row: raw.row, ...clean(raw, (index) => header[index]), startOf: startOf(raw) });
  }
  return { header, headerLine, emptyColumns, records, problems: problems.all() };
}
