import { describe, expect, test } from "vitest";
import { cleanCell } from "../../kit/csv/clean-cell.ts";
import { cellAddress, isError, isQuestion } from "../../kit/csv/problem.ts";
import { problemText } from "../../kit/csv/report.ts";
import { isDateSpan } from "../../kit/table/date-span.ts";
import { exceedsLimit } from "../../kit/table/change-limit.ts";
import { cellFaults, isDate, isFigure, isText, lossy } from "./cell-faults.ts";
import { readChanged } from "./mutation-check.ts";
import { cellsOf, mapRows, type Sheet, sheets, toCsv, withCell } from "./sheets.ts";

const read = (sheet: Sheet, text = toCsv(sheet)) => readChanged(sheet.table, new TextEncoder().encode(text));
const kindOf = (sheet: Sheet, column: string): string => sheet.table.columns[column]?.kind.en ?? "";
describe("a fault of one cell is refused at its cell, in every column of every table", { timeout: 120_000 }, () => {
  test.each(Object.entries(cellFaults))("%s", (_, fault) => {
    const tried = sheets.flatMap((sheet) =>
      sheet.header
        .filter((column) => fault.in(kindOf(sheet, column)))
        .flatMap((column) => {
          const bearing = cellsOf(sheet, column).flatMap(({ row, cell }) => {
            const typed = fault.typed(cell, kindOf(sheet, column));
            return typed === undefined || typed === cell ? [] : [{ row, typed }];
          });
          const first = bearing[0];
          return first ? [{ sheet, column, ...first }] : [];
        }),
    );
    expect(tried.length).toBeGreaterThan(0);
    for (const { sheet, column, row, typed } of tried) {
      const { problems } = read(withCell(sheet, row, column, typed));
      const where = `${sheet.table.name} ${column} ${JSON.stringify(typed)}`;
      const found = problems.filter(isError).find((problem) => problem.column === column && problem.code === fault.code);
      expect(found && cellAddress(found), `${where}: ${problems.map(({ code }) => code).join()}`).toMatch(/^[A-Z]+\d+$/);
      expect(found?.value?.normalize("NFC"), where).toBe(typed.normalize("NFC"));
      expect(found && problemText(found, "vi")).toMatch(/^data\/\w+\.csv:\d+ \(ô .*\n {2}\S/s);
    }
  });
  test("letters lost one by one, in every text", () => {
    const texts = sheets.flatMap((sheet) =>
      sheet.header
        .filter((column) => isText(kindOf(sheet, column)))
        .flatMap((column) => cellsOf(sheet, column).map(({ row, cell }) => ({ sheet, column, row, cell }))),
    );
    const lost = texts.filter(({ cell }) => lossy(cell) !== cell && /[đĐươƯƠ\u1ea0-\u1ef9]/.test(cell));
    const missed = lost.filter(({ cell }) => !cleanCell(lossy(cell)).faults.some(({ code }) => code === "lost-letters"));
    expect(lost.length).toBeGreaterThan(400);
    expect(missed.map(({ cell }) => lossy(cell))).toEqual([]);
  });
});

test("an empty cell is refused wherever there must be something, in every row", { timeout: 120_000 }, () => {
  for (const sheet of sheets)
    for (const column of sheet.header.filter((name) => sheet.table.columns[name]?.required)) {
      const emptied = {
        ...sheet,
        rows: sheet.rows.map((cells) => cells.map((cell, index) => (sheet.header[index] === column ? "" : cell))),
      };
      const missing = read(emptied).problems.filter((problem) => problem.code === "missing" && problem.column === column);
      // Beyond what anyone reads, one problem stands for the rest.
      const told = missing.reduce((sum, { stands = 1 }) => sum + stands, 0);
      expect(told, `${sheet.table.name} ${column}`).toBe(sheet.rows.length);
    }
});

/** Columns without which a figure has no source, or a plan no day on which it was said; and the columns that make them needed. */
const needed: Record<string, Record<string, readonly string[]>> = {
  places: { area_source_id: ["area_ha"] },
  projects: { capital_source_id: ["capital"], currency: ["capital"], details_source_id: ["capacity_vi", "capacity_en", "area_ha", "jobs"] },
  promises: { outcome_source_id: ["outcome_as_of"] },
  milestones: { stated_on: ["planned"] },
  project_events: { stated_on: ["planned"] },
};

test("a figure without its source, and a plan without its statement, is refused in every row", { timeout: 120_000 }, () => {
  for (const sheet of sheets)
    for (const [column, figures] of Object.entries(needed[sheet.table.name] ?? {})) {
      const needs = ({ cells }: { cells: readonly string[] }): boolean =>
        figures.some((name) => cells.includes(name) || cells[sheet.header.indexOf(name)]);
      const rows = sheet.rows.map((cells, row) => ({ cells, row })).filter(needs);
      expect(rows.length, `${sheet.table.name} ${column}`).toBeGreaterThan(0);
      for (const { row } of rows) {
        const { problems } = read(withCell(sheet, row, column, ""));
        expect(
          problems.filter(isError).map((problem) => problem.column),
          `${sheet.table.name} ${row} ${column}`,
        ).toContain(column);
      }
    }
});

test("parts that do not make their declared total are refused, whichever part is changed", { timeout: 120_000 }, () => {
  const parts: Record<string, readonly string[]> = {
    fdi_checkpoints: ["total", "new_capital", "added_capital"],
    park_promises: ["amount"],
  };
  for (const sheet of sheets)
    for (const column of parts[sheet.table.name] ?? [])
      for (const { row, cell } of cellsOf(sheet, column).filter((one) => one.cell !== "")) {
        const isWhole =
          sheet.table.name === "park_promises" || ["new_capital", "added_capital"].every((part) => cellsOf(sheet, part)[row]?.cell !== "");
        if (!isWhole) continue;
        const { problems } = read(withCell(sheet, row, column, String(Number(cell) + 20)));
        expect(problems.map(({ code }) => code).join(), `${sheet.table.name} ${row} ${column}`).toMatch(
          /parts-against-total|parks-against-promise/,
        );
      }
});

test("a slot too many or too few is refused, whichever it is", () => {
  const list = sheets.find(({ table }) => table.name === "list_2024");
  list?.rows.forEach((_, at) => {
    expect(read({ ...list, rows: list.rows.toSpliced(at, 1) }).problems.map(({ code }) => code)).toEqual(["list-count"]);
  });
  expect(list?.rows.length).toBe(20);
});

test(
  "every figure a thousand or a million times off is refused or asked about, or is a jump that needs its reason",
  { timeout: 120_000 },
  () => {
    let [tried, passed] = [0, 0];
    for (const sheet of sheets)
      for (const column of sheet.header.filter((name) => isFigure(kindOf(sheet, name)) && !sheet.table.key.includes(name)))
        for (const { row, cell } of cellsOf(sheet, column).filter(({ cell }) => cell !== "" && Number(cell) !== 0))
          for (const step of [1e3, 1e6, 1e-3, 1e-6]) {
            const typed = String(Number((Number(cell) * step).toPrecision(12)));
            const { rows, problems } = read(withCell(sheet, row, column, /e/.test(typed) ? (Number(cell) * step).toFixed(10) : typed));
            // A count typed 2.188 can only be the 2188 it was.
            if (rows[row]?.[column] === Number(cell)) continue;
            tried += 1;
            const isSeen = problems.some((problem) => isError(problem) || isQuestion(problem));
            if (!isSeen) passed += 1;
            expect(isSeen || exceedsLimit(sheet.table.columns[column]?.changeLimit, Number(cell), Number(cell) * step)).toBe(true);
          }
    // Left to the comparison with the last version: figures with neighbours of every size, or with none.
    expect(passed / tried).toBeLessThan(0.1);
  },
);

describe("a fault of a row is refused at its line, at every line of every table", { timeout: 120_000 }, () => {
  const first = (sheet: Sheet): string => sheet.rows[0]?.[0] ?? "";
  const strays: Record<string, (sheet: Sheet) => readonly string[]> = {
    "a second header": ({ header }) => header,
    "a title": ({ header }) => ["Bảng 1: số liệu tháng 11", ...header.slice(1).map(() => "")],
    "a footer": ({ header }) => ["Nguồn: Cục Thống kê", ...header.slice(1).map(() => "x")],
    "a total": ({ header }) => ["Tổng cộng", ...header.slice(1).map(() => "5")],
    "a comment": ({ header }) => ["# cần kiểm tra", ...header.slice(1).map(() => "")],
    "two versions not merged": ({ header }) => ["<<<<<<< HEAD", ...header.slice(1).map(() => "")],
  };
  test.each(Object.entries(strays))("%s", (_, stray) => {
    for (const sheet of sheets)
      for (const at of [0, Math.floor(sheet.rows.length / 2), sheet.rows.length]) {
        const { problems } = read({ ...sheet, rows: sheet.rows.toSpliced(at, 0, stray(sheet)) });
        expect(
          problems.map(({ code, row }) => `${code} ${row}`),
          sheet.table.name,
        ).toContain(`no-data-row ${at + 2}`);
      }
  });
  test.each([
    ["a cell too few", (cells: readonly string[]) => cells.slice(1)],
    ["a cell too many", (cells: readonly string[]) => [...cells, "x"]],
  ])("%s", (_, change) => {
    for (const sheet of sheets)
      sheet.rows.forEach((cells, at) => {
        const { problems } = read({ ...sheet, rows: sheet.rows.with(at, change(cells)) });
        expect(
          problems.map(({ code, row }) => `${code} ${row}`),
          sheet.table.name,
        ).toContain(`cell-count ${at + 2}`);
      });
  });
  test("a quotation that is never closed", () => {
    for (const sheet of sheets) {
      const text = toCsv({ ...sheet, rows: [sheet.rows[0]?.with(0, `#${first(sheet)}`) ?? []] }).replace(/\n#/, '\n"');
      expect(
        read(sheet, text).problems.map(({ code, line }) => `${code} ${line}`),
        sheet.table.name,
      ).toContain("quote 2");
    }
  });
  test("a row that comes twice", () => {
    for (const sheet of sheets) {
      const { problems } = read({ ...sheet, rows: [...sheet.rows, sheet.rows[0] ?? []] });
      expect(
        problems.map(({ code, row }) => `${code} ${row}`),
        sheet.table.name,
      ).toContain(`repeated-key ${sheet.rows.length + 2}`);
    }
  });
});

describe("a fault of the header is refused, in every column of every table", { timeout: 120_000 }, () => {
  const inHeader = (change: (sheet: Sheet, index: number) => Sheet, code: string | RegExp, nearest = false) => {
    for (const sheet of sheets)
      sheet.header.forEach((name, index) => {
        const { problems } = read(change(sheet, index));
        const found = problems.filter(isError);
        expect(found.map((problem) => problem.code).join(), `${sheet.table.name} ${name}`).toMatch(code);
        if (nearest)
          expect(found.map(({ cure }) => cure.vi).join(), `${sheet.table.name} ${name}`).toMatch(new RegExp(`["\`]${name}["\`]`));
      });
  };
  test("missing", () => inHeader((sheet, index) => mapRows(sheet, (cells) => cells.toSpliced(index, 1)), "missing-column"));
  test("misspelt, with the nearest name", () =>
    inHeader((sheet, index) => ({ ...sheet, header: sheet.header.with(index, `${sheet.header[index]}e`) }), "unknown-column", true));
  test("in capitals, with the nearest name", () =>
    inHeader(
      (sheet, index) => ({ ...sheet, header: sheet.header.with(index, (sheet.header[index] ?? "").toUpperCase()) }),
      "unknown-column",
      true,
    ));
  test("twice", () => inHeader((sheet, index) => mapRows(sheet, (cells) => [...cells, cells[index] ?? ""]), "repeated-column"));
  test("unknown", () => inHeader((sheet, index) => ({ ...mapRows(sheet, (cells) => cells.toSpliced(index, 0, "x")) }), "unknown-column"));
  test("without a name", () =>
    inHeader((sheet, index) => ({ ...sheet, header: sheet.header.with(index, "") }), /missing-column|nameless-column/));
});

test("a date is never read as another day", { timeout: 120_000 }, () => {
  for (const sheet of sheets)
    for (const column of sheet.header.filter((name) => isDate(kindOf(sheet, name))))
      for (const { row, cell } of cellsOf(sheet, column).filter((one) => /^\d{4}-\d\d-\d\d$/.test(one.cell))) {
        const [year = "", month = "", day = ""] = cell.split("-");
        const { rows, problems } = read(withCell(sheet, row, column, `${Number(day)}/${Number(month)}/${year}`));
        const value = rows[row]?.[column];
        if (problems.some(isError)) expect(Number(day) <= 12 && day !== month, `${sheet.table.name} ${cell}`).toBe(true);
        else expect(isDateSpan(value) && value.iso, `${sheet.table.name} ${cell}`).toBe(cell);
      }
});
