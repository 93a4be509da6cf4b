import { describe, expect, test } from "vitest";
import { isError } from "../../kit/csv/problem.ts";
import { readChanged } from "./mutation-check.ts";
import { cellsOf, mapCells, mapRows, type Sheet, sheets, toCsv, valuesOf } from "./sheets.ts";

/** What spreadsheets do to a whole file without changing what it says. */
type Save = (sheet: Sheet) => string | Uint8Array;

const bytesOf = (saved: string | Uint8Array): Uint8Array => (typeof saved === "string" ? new TextEncoder().encode(saved) : saved);
const read = (sheet: Sheet, saved: string | Uint8Array) => readChanged(sheet.table, bytesOf(saved));
const expected = (sheet: Sheet) => valuesOf(read(sheet, toCsv(sheet)).rows);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
};

const silent: Record<string, Save> = {
  "as published": (sheet) => toCsv(sheet),
  "a byte order mark": (sheet) => `\ufeff${toCsv(sheet)}`,
  CRLF: (sheet) => toCsv(sheet, { lineEnd: "\r\n" }),
  CR: (sheet) => toCsv(sheet, { lineEnd: "\r" }),
  "UTF-16, little end first": (sheet) => utf16(toCsv(sheet), true),
  "UTF-16, big end first": (sheet) => utf16(toCsv(sheet), false),
  "decomposed letters": (sheet) => toCsv(sheet).normalize("NFD"),
  "every cell quoted": (sheet) => toCsv(sheet, { quoteAll: true }),
  "no last line end": (sheet) => toCsv(sheet).trimEnd(),
  "trailing empty lines": (sheet) => `${toCsv(sheet)}\n\n\n`,
  "columns in another order": (sheet) => toCsv(mapRows(sheet, (cells) => cells.toReversed())),
  "space around cells and headers": (sheet) => toCsv(mapRows(sheet, (cells) => cells.map((cell) => ` ${cell}  `))),
};

const isDate = (sheet: Sheet, column: string): boolean => sheet.table.columns[column]?.kind.en.includes("ISO") ?? false;
const decimalCommas = (sheet: Sheet): Sheet =>
  mapCells(sheet, (cell, column) =>
    /number/.test(sheet.table.columns[column]?.kind.en ?? "") ? cell.replace(/^(-?\d+)\.(\d+)$/, "$1,$2") : cell,
  );
const vietnameseDays = (sheet: Sheet): Sheet =>
  mapCells(sheet, (cell, column) => (isDate(sheet, column) ? cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1") : cell));
const inFirst = (sheet: Sheet, change: (cell: string) => string): Sheet =>
  mapCells(sheet, (cell, _, row) => (row === 0 && cell !== "" ? change(cell) : cell));
const emptyColumn = (at: number) => (cells: readonly string[]) => cells.toSpliced(Math.min(at, cells.length), 0, "");

const warned: Record<string, Save> = {
  semicolons: (sheet) => toCsv(sheet, { delimiter: ";" }),
  tabs: (sheet) => toCsv(sheet, { delimiter: "\t" }),
  "Excel's sep= line": (sheet) => `sep=;\n${toCsv(sheet, { delimiter: ";" })}`,
  "a sep= line that names the comma": (sheet) => `sep=,\r\n${toCsv(sheet, { lineEnd: "\r\n" })}`,
  "Excel on a Vietnamese computer": (sheet) => `\ufeff${toCsv(decimalCommas(sheet), { delimiter: ";", lineEnd: "\r\n" })}`,
  "zero-width characters in every column": (sheet) => toCsv(inFirst(sheet, (cell) => `\u200b${cell}\ufeff`)),
  "non-breaking spaces in every column": (sheet) => toCsv(inFirst(sheet, (cell) => `${cell}\u00a0\u202f`)),
  "non-breaking spaces in the header": (sheet) => toCsv({ ...sheet, header: sheet.header.map((name) => `\u00a0${name}`) }),
  "an empty row at the top": (sheet) => toCsv({ ...sheet, rows: [sheet.header.map(() => ""), ...sheet.rows] }),
  "an empty row within": (sheet) => toCsv({ ...sheet, rows: sheet.rows.toSpliced(1, 0, []) }),
  "an empty column at the left": (sheet) => toCsv(mapRows(sheet, emptyColumn(0))),
  "an empty column within": (sheet) => toCsv(mapRows(sheet, emptyColumn(2))),
  "empty columns at the right": (sheet) => toCsv(mapRows(mapRows(sheet, emptyColumn(99)), emptyColumn(99))),
};

describe.each(sheets.map((sheet) => [sheet.table.name, sheet] as const))("%s", (_, sheet) => {
  const published = expected(sheet);
  test.each(Object.entries(silent))("is read without a word: %s", (_, save) => {
    const { rows, problems } = read(sheet, save(sheet));
    expect(problems).toEqual([]);
    expect(valuesOf(rows)).toEqual(published);
  });
  test.each(Object.entries(warned))("is read with a warning: %s", (name, save) => {
    const { rows, problems } = read(sheet, save(sheet));
    expect(problems.filter(isError)).toEqual([]);
    // Trailing empty rows are harmless; a table of one row has no row within.
    if (name !== "an empty row within" || sheet.rows.length > 1) expect(problems.length).toBeGreaterThan(0);
    expect(valuesOf(rows)).toEqual(published);
  });
});

describe("a notation with one meaning, cell by cell", () => {
  const figures = sheets.flatMap((sheet) =>
    Object.entries(sheet.table.columns).flatMap(([column, { kind }]) =>
      /number/.test(kind.en) ? cellsOf(sheet, column).flatMap(({ row, cell }) => (cell === "" ? [] : [{ sheet, column, row, cell }])) : [],
    ),
  );
  const notations: Record<string, (cell: string) => string | undefined> = {
    "decimal comma": (cell) => (/\.\d/.test(cell) ? cell.replace(".", ",") : undefined),
    "thousands and decimal comma": (cell) =>
      /^\d{4,}\.\d/.test(cell) ? cell.replace(".", ",").replace(/^(\d+)(\d{3})/, "$1.$2") : undefined,
    "thousands and decimal point": (cell) => (/^\d{4,}\.\d/.test(cell) ? cell.replace(/^(\d+)(\d{3})/, "$1,$2") : undefined),
    "thousands by a space": (cell) => (/^\d{4,6}$/.test(cell) ? cell.replace(/^(\d+)(\d{3})/, "$1\u00a0$2") : undefined),
  };
  test.each(Object.entries(notations))("%s", (_, write) => {
    const tried = figures.flatMap(({ sheet, column, row, cell }) => {
      const typed = write(cell);
      return typed === undefined ? [] : [{ sheet, column, row, cell, typed }];
    });
    expect(tried.length).toBeGreaterThan(0);
    for (const { sheet, column, row, cell, typed } of tried) {
      const changed = mapCells(sheet, (old, name, index) => (name === column && index === row ? typed : old));
      const { rows, problems } = read(sheet, toCsv(changed));
      expect(
        problems.map(({ severity }) => severity),
        `${sheet.table.name} ${column} ${typed}`,
      ).toContain("warning");
      expect(problems.filter(isError), `${sheet.table.name} ${column} ${typed}`).toEqual([]);
      expect(rows[row]?.[column]).toBe(Number(cell));
    }
  });
});

test("days written dd/mm/yyyy are read where the column decides, and refused where it does not", () => {
  const decided = sheets.map((sheet) => {
    const { rows, problems } = read(sheet, toCsv(vietnameseDays(sheet)));
    const isClear = Object.keys(sheet.table.columns).every((column) => {
      const days = cellsOf(sheet, column).filter(({ cell }) => isDate(sheet, column) && /^\d{4}-\d\d-\d\d$/.test(cell));
      return (
        days.length === 0 ||
        days.some(({ cell }) => Number(cell.slice(8)) > 12) ||
        days.every(({ cell }) => cell.slice(5, 7) === cell.slice(8))
      );
    });
    if (isClear) expect(valuesOf(rows), sheet.table.name).toEqual(expected(sheet));
    else
      expect(
        problems.map(({ code }) => code),
        sheet.table.name,
      ).toContain("two-dates");
    return isClear;
  });
  expect(decided).toContain(true);
});
