import { nearestOf } from "../csv/nearest.ts";
import type { Fault, Problem } from "../csv/problem.ts";
import { type AnyData, rowsOf } from "./data.ts";
import type { AnyTable } from "./table.ts";

const leadsNowhere = (target: string, near: string | undefined): Fault => ({
  code: "unknown-id",
  rule: { vi: `không có mã này trong data/${target}.csv.`, en: `this id is not in data/${target}.csv.` },
  cure: near
    ? {
        vi: `Có phải bạn muốn viết "${near}"? Nếu không, thêm một dòng có mã này vào data/${target}.csv trước.`,
        en: `Did you mean "${near}"? If not, first add a row with this id to data/${target}.csv.`,
      }
    : {
        vi: `Thêm một dòng có mã này vào data/${target}.csv trước. Nếu dòng ấy đã đổi mã, ghi mã mới; nếu dòng ấy đã được xóa có chủ ý, xóa cả dòng này.`,
        en: `First add a row with this id to data/${target}.csv. If that row has another id now, write that one; if that row was deleted on purpose, delete this row with it.`,
      },
});

/** Every id that a column refers to another table with must exist there. One at a time: a broken file has very many. */
export function* referenceProblems(tables: Readonly<Record<string, AnyTable>>, data: AnyData): Generator<Problem> {
  const idsOf = (name: string): Set<string> => new Set(rowsOf(data, name).map((row) => String(row["id"] ?? "")));
  const ids = new Map(Object.keys(tables).map((name) => [name, idsOf(name)]));
  for (const table of Object.values(tables))
    for (const [column, { refersTo }] of Object.entries(table.columns)) {
      const known = ids.get(refersTo ?? "");
      if (refersTo === undefined || known === undefined) continue;
      const nearest = nearestOf(known);
      for (const row of rowsOf(data, table.name)) {
        const value = row[column];
        if (typeof value === "string" && !known.has(value)) yield { ...leadsNowhere(refersTo, nearest(value)), ...row.at(column), value };
      }
    }
}
