import { nearest } from "../csv/nearest.ts";
import type { Fault, Problem } from "../csv/problem.ts";
import type { CsvFile } from "../csv/records.ts";

/** The names a header must have, in any order. */
interface Named {
  readonly columns: Readonly<Record<string, unknown>>;
}

const faults = {
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
  },
  nameless: {
    code: "nameless-column",
    rule: { vi: "cột này có dữ liệu mà không có tên.", en: "this column has content but no name." },
    cure: {
      vi: "Xóa cả cột trong bảng tính, hoặc ghi tên cột vào dòng đầu.",
      en: "Delete the whole column in the spreadsheet, or name it in the first line.",
    },
  },
  noHeader: (names: readonly string[]): Fault => ({
    code: "no-header",
    rule: { vi: "dòng đầu không phải tên các cột.", en: "the first line does not name the columns." },
    cure: {
      vi: `Xóa mọi dòng phía trên; dòng đầu phải là: ${names.join(",")}.`,
      en: `Delete whatever stands above; the first line must be: ${names.join(",")}.`,
    },
  }),
} as const;

/** Everything wrong with the names of the columns. When hardly one is right, the line is no header: one message says so. */
export function headerProblems(table: Named, file: string, { header, headerLine: line, emptyColumns }: CsvFile): Problem[] {
  const names = Object.keys(table.columns);
  const missing = names.filter((name) => !header.includes(name));
  const known = names.length - missing.length;
  const near = missing.filter((name) => header.some((value) => value !== "" && nearest(value, [name]) !== undefined)).length;
  if (known === 0 && near < names.length / 2)
    return [{ ...faults.noHeader(names), file, line, row: line, value: header.find((value) => value !== "") ?? "" }];
  const strangers = header.flatMap((value, columnIndex): Problem[] => {
    const place = { file, line, row: line, columnIndex, value };
    if (value === "") return emptyColumns.has(columnIndex) ? [] : [{ ...faults.nameless, ...place }];
    if (header.indexOf(value) !== columnIndex) return [{ ...faults.repeated, ...place }];
    return names.includes(value) ? [] : [{ ...faults.unknown(nearest(value, missing)), ...place }];
  });
  return [...missing.map((name): Problem => ({ ...faults.missing(name), file, line })), ...strangers];
}
