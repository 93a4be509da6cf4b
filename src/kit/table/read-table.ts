import { decode } from "../csv/decode.ts";
import { type Fault, isError, type Place, type Problem } from "../csv/problem.ts";
import { type ProblemList, problemList } from "../csv/problem-list.ts";
import { type CsvFile, type CsvRecord, readRecords } from "../csv/records.ts";
import type { Column } from "./columns.ts";
import { headerProblems } from "./header.ts";
import { farFromNeighbours } from "./outliers.ts";
import { type AnyRow, type AnyTable, cellText } from "./table.ts";

const emptyTable: Fault = {
  code: "empty-table",
  rule: { vi: "bảng không có dòng nào.", en: "the table has no rows." },
  cure: { vi: "Khôi phục các dòng từ bản trước.", en: "Restore the rows from the last version." },
};

/** With a key of several columns no single cell is wrong: all of them are named. */
const repeatedKey = (firstLine: number, columns: readonly string[]): Fault => ({
  code: "repeated-key",
  rule:
    columns.length === 1
      ? { vi: `trùng với dòng ${firstLine}.`, en: `repeats line ${firstLine}.` }
      : {
          vi: `trùng với dòng ${firstLine} ở mọi cột ${columns.join(", ")}.`,
          en: `repeats line ${firstLine} in each of ${columns.join(", ")}.`,
        },
  cure: {
    vi: "Sửa hoặc xóa một trong hai dòng.",
    en: "Change or delete one of the two rows.",
  },
});

const placeOf = (file: string, record: CsvRecord, header: readonly string[], column?: string): Place => {
  if (column === undefined) return { file, line: record.line, row: record.row };
  const columnIndex = header.indexOf(column);
  return { file, row: record.row, column, columnIndex, ...record.startOf(columnIndex) };
};

/** One parser a column, told of the column's other cells where those have a say. */
function parsersOf(table: AnyTable, { header, records }: CsvFile): { name: string; index: number; parse: Column<unknown>["parse"] }[] {
  return Object.entries(table.columns).map(([name, { parse, inColumn }]) => {
    const index = header.indexOf(name);
    return { name, index, parse: inColumn?.(records.map(({ cells }) => cells[index] ?? "")) ?? parse };
  });
}

/** Parses each record by the table's columns; a row with any fault is named and left out. */
function readRows(table: AnyTable, file: string, csv: CsvFile, problems: ProblemList): AnyRow[] {
  const { header, records } = csv;
  const rows: AnyRow[] = [];
  const seen = new Map<string, number>();
  const parsers = parsersOf(table, csv);

  for (const record of records) {
    const at = (column?: string): Place => placeOf(file, record, header, column);
    const blame = (column: string, fault: Fault) =>
      problems.add({ file, code: fault.code, column }, () => ({
        ...fault,
        ...at(column),
        value: record.cells[header.indexOf(column)] ?? "",
      }));
    const values: Record<string, unknown> = {};
    let isWhole = record.faulty.length === 0;
    for (const { name, index, parse } of parsers) {
      if (record.faulty.includes(index)) continue;
      const parsed = parse(record.cells[index] ?? "");
      if ("fault" in parsed) {
        blame(name, parsed.fault);
        isWhole = false;
        continue;
      }
      if (parsed.warning) blame(name, parsed.warning);
      values[name] = parsed.value;
    }
    if (!isWhole) continue;
    const row = { ...values, at };
    // Every column has just been parsed by its own definition: the cast states what the loop has done.
    for (const [column, fault] of Object.entries(table.rowRules?.(row as never) ?? {})) if (fault) blame(column, fault);
    // As read, not as typed: 2024 and 2024.0 name one year, and so do two ways to write a day or a letter.
    const key = table.key.map((column) => cellText(values[column]).normalize("NFC")).join("\u0000");
    const first = seen.get(key);
    if (first !== undefined) blame(table.key[0] ?? "", repeatedKey(first, table.key));
    seen.set(key, first ?? record.line);
    rows.push(row);
  }
  return rows;
}

/** Bytes of a CSV → typed rows and every problem found. Rows are complete only when there is no error. */
export function readTable(table: AnyTable, file: string, bytes: Uint8Array): { rows: AnyRow[]; problems: Problem[] } {
  const decoded = decode(bytes);
  if ("fault" in decoded) {
    const { fault, ...place } = decoded;
    return { rows: [], problems: [{ ...fault, ...place, file }] };
  }
  const csv = readRecords(decoded.text, file);
  const found = [...csv.problems, ...(csv.header.length > 0 ? headerProblems(table, file, csv) : [])];
  // With a broken header every cell would be called wrong: say the one thing that is.
  if (found.some((problem) => problem.line === csv.headerLine && isError(problem)) || csv.header.length === 0)
    return { rows: [], problems: found.filter((problem) => (problem.line ?? 0) <= csv.headerLine) };
  if (csv.records.length === 0 && !found.some(isError) && !table.mayBeEmpty) return { rows: [], problems: [{ ...emptyTable, file }] };
  const problems = problemList();
  const rows = readRows(table, file, csv, problems);
  problems.addAll(farFromNeighbours(table, rows));
  return { rows, problems: [...found, ...problems.all()] };
}
