import type { Fault, Problem } from "../csv/problem.ts";
import type { Correction } from "./corrections.ts";
import { columnsHolding, rowsNamed, type Tables } from "./corrected-cell.ts";
import type { AnyData } from "./data.ts";

const noRow = (table: string): Fault => ({
  code: "correction-of-no-row",
  rule: { vi: `không gọi tên dòng nào của data/${table}.csv.`, en: `names no row of data/${table}.csv.` },
  cure: {
    vi: "Ghi các cột ⚿ của dòng đã sửa, cách nhau bằng dấu phẩy.",
    en: "Write the ⚿ columns of the row that was corrected, with commas between.",
  },
});
const notThere = (table: string, lines: string): Fault => ({
  code: "correction-not-made",
  rule: {
    vi: `không đứng ở ô nào của dòng ấy (data/${table}.csv, dòng ${lines}).`,
    en: `stands in no cell of that row (data/${table}.csv, line ${lines}).`,
  },
  cure: {
    vi: "Độc giả đọc cột này: ghi đúng giá trị đang đứng trong bảng, hoặc sửa bảng trước.",
    en: "Readers are told this: write the value that stands in the table, or correct the table first.",
  },
});
const unchanged: Fault = {
  code: "correction-of-nothing",
  rule: { vi: "giống hệt giá trị trước.", en: "is what it was before." },
  cure: { vi: "Ghi giá trị mới, hoặc xóa dòng đính chính này.", en: "Write the new value, or delete this correction." },
};

/** A later correction of the same row has the last word: what it says was, may have been what an earlier one said is. */
const isSuperseded = (one: Correction, all: readonly Correction[]): boolean =>
  all.some(
    (later) =>
      later.date.from >= one.date.from && later !== one && later.dataset === one.dataset && later.key === one.key && later.was === one.now,
  );

/** What corrections say that the tables do not: readers would be told a falsehood. */
export function correctionProblems(tables: Tables, data: AnyData): Problem[] {
  return data.corrections.flatMap((correction): Problem[] => {
    const { dataset, key, was, now } = correction;
    const table = tables[dataset];
    if (was === now) return [{ ...unchanged, ...correction.at("now"), value: now }];
    if (table === undefined) return [];
    const rows = rowsNamed(correction, tables, data);
    if (rows.length === 0) return [{ ...noRow(dataset), ...correction.at("key"), value: key }];
    if (rows.some((row) => columnsHolding(table, row, now).length > 0) || isSuperseded(correction, data.corrections)) return [];
    return [{ ...notThere(dataset, rows.map((row) => row.at().line).join(", ")), ...correction.at("now"), value: now }];
  });
}
