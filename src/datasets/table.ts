import { decode } from "../csv/decode.ts";
import { nearest } from "../csv/nearest.ts";
import { type Fault, isError, type Place, type Problem, type Text } from "../csv/problem.ts";
import { type CsvFile, type CsvRecord, readRecords } from "../csv/records.ts";
import type { Column } from "./columns.ts";
import { isDateSpan } from "./date-span.ts";

export type Columns = Readonly<Record<string, Column<unknown>>>;
type Values<C extends Columns> = { readonly [Name in keyof C]: C[Name] extends Column<infer T> ? T : never };

/** A row knows its place, so that a check across tables can still name file, line and cell. */
export type Row<C extends Columns> = Values<C> & { readonly at: (column?: string) => Place };

/** The single source of truth of one CSV file: from it come type, checks, messages and the docs' field table. */
export interface Table<C extends Columns = Columns> {
  /** File name without .csv; also the name by which other tables refer to it. */
  readonly name: string;
  readonly title: Text;
  readonly columns: C;
  /** Columns that together name a row and must not repeat. */
  readonly key: readonly (keyof C & string)[];
  /** Only where having nothing to say is good news. */
  readonly mayBeEmpty?: boolean;
  /** Rules within one row that no single cell can break, as column → fault. */
  rowRules?(row: Values<C>): Partial<Record<keyof C & string, Fault>>;
}

/** A table whose columns are not known to the reader of it: what goes through all tables takes this. */
export interface AnyTable {
  readonly name: string;
  readonly title: Text;
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly mayBeEmpty?: boolean;
  rowRules?(row: never): Partial<Record<string, Fault>>;
}
export type AnyRow = Readonly<Record<string, unknown>> & { readonly at: (column?: string) => Place };

const cellText = (value: unknown): string => (isDateSpan(value) ? value.iso : String(value ?? ""));

/** What names a row in words: the cells of its key, as in "2024-11-15, province". Two published versions of a row share it. */
export const keyOf = (table: Pick<AnyTable, "key">, row: AnyRow): string => table.key.map((column) => cellText(row[column])).join(", ");

/** The row type of a table. */
export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;

/** Names the columns' types once, so that a definition is checked as it is written. */
export const table = <const C extends Columns>(definition: Table<C>): Table<C> => definition;

const headerFault = {
  missing: (name: string): Fault => ({
    code: "missing-column",
    rule: { vi: `thiếu cột ${name}.`, en: `the column ${name} is missing.` },
    cure: { vi: `Thêm lại cột có tên đúng là ${name} ở dòng đầu.`, en: `Add the column back, named exactly ${name} in the first line.` },
  }),
  unknown: (near: string | undefined): Fault => ({
    code: "unknown-column",
    rule: { vi: "không phải cột của bảng này.", en: "is not a column of this table." },
    cure: near
      ? { vi: `Có phải bạn muốn viết "${near}"?`, en: `Did you mean "${near}"?` }
      : { vi: "Xóa cột này.", en: "Delete this column." },
  }),
  repeated: {
    code: "repeated-column",
    rule: { vi: "tên cột xuất hiện hai lần.", en: "this column name appears twice." },
    cure: { vi: "Xóa cột thừa.", en: "Delete the one too many." },
  } satisfies Fault,
  nameless: {
    code: "nameless-column",
    rule: { vi: "cột này không có tên.", en: "this column has no name." },
    cure: { vi: "Xóa cả cột trong bảng tính rồi lưu lại.", en: "Delete the whole column in the spreadsheet and save again." },
  } satisfies Fault,
};

function headerProblems(table: AnyTable, file: string, { header, headerLine: line }: CsvFile): Problem[] {
  const names = Object.keys(table.columns);
  const missing = names.filter((name) => !header.includes(name));
  const strangers = header.flatMap((value, columnIndex): Problem[] => {
    const place = { file, line, row: line, columnIndex, value };
    if (value === "") return [{ ...headerFault.nameless, ...place }];
    if (header.indexOf(value) !== columnIndex) return [{ ...headerFault.repeated, ...place }];
    return names.includes(value) ? [] : [{ ...headerFault.unknown(nearest(value, missing)), ...place }];
  });
  return [...missing.map((name): Problem => ({ ...headerFault.missing(name), file, line })), ...strangers];
}

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

/** Parses each record by the table's columns; a row with any fault is named and left out. */
function readRows(table: AnyTable, file: string, { header, records }: CsvFile): { rows: AnyRow[]; problems: Problem[] } {
  const rows: AnyRow[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const names = Object.keys(table.columns);

  for (const record of records) {
    const cellOf = (column: string) => record.cells[header.indexOf(column)] ?? "";
    const at = (column?: string): Place => placeOf(file, record, header, column);
    const blame = (column: string, fault: Fault) => problems.push({ ...fault, ...at(column), value: cellOf(column) });
    const before = problems.length;
    const values: Record<string, unknown> = {};
    for (const name of names) {
      const parsed = table.columns[name]?.parse(cellOf(name));
      if (parsed && "fault" in parsed) blame(name, parsed.fault);
      else values[name] = parsed?.value;
    }
    if (problems.length > before) continue;
    const row = { ...values, at };
    // Every column has just been parsed by its own definition: the cast states what the loop has done.
    for (const [column, fault] of Object.entries(table.rowRules?.(row as never) ?? {})) if (fault) blame(column, fault);
    const key = table.key.map(cellOf).join("\u0000");
    const first = seen.get(key);
    if (first !== undefined) blame(table.key[0] ?? "", repeatedKey(first, table.key));
    seen.set(key, first ?? record.line);
    rows.push(row);
  }
  return { rows, problems };
}

const placeOf = (file: string, record: CsvRecord, header: readonly string[], column?: string): Place => ({
  file,
  line: record.line,
  row: record.row,
  ...(column !== undefined && { column, columnIndex: header.indexOf(column) }),
});

/** Bytes of a CSV → typed rows and every problem found. Rows are complete only when there is no error. */
export function readTable(table: AnyTable, file: string, bytes: Uint8Array): { rows: AnyRow[]; problems: Problem[] } {
  const decoded = decode(bytes);
  if ("fault" in decoded) return { rows: [], problems: [{ ...decoded.fault, file }] };
  const csv = readRecords(decoded.text, file);
  const problems = [...csv.problems, ...(csv.header.length > 0 ? headerProblems(table, file, csv) : [])];
  // With a broken header every cell would be called wrong: say the one thing that is.
  if (problems.some((problem) => problem.line === csv.headerLine && problem.severity !== "warning") || csv.header.length === 0)
    return { rows: [], problems };
  if (csv.records.length === 0 && !problems.some(isError) && !table.mayBeEmpty) return { rows: [], problems: [{ ...emptyTable, file }] };
  const read = readRows(table, file, csv);
  return { rows: read.rows, problems: [...problems, ...read.problems] };
}
