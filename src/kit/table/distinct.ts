import type { Fault, Place, Problem } from "../csv/problem.ts";
import { asRead } from "./as-read.ts";
import { type AnyData, rowsOf } from "./data.ts";
import { type AnyRow, type AnyTable, cellText } from "./table.ts";

const saidBefore = ({ line }: Place, id: string): Fault => ({
  code: "repeated-name",
  rule: { vi: `trùng tên với dòng ${line ?? ""} (${id}).`, en: `is the name of line ${line ?? ""} too (${id}).` },
  cure: {
    vi: `Nếu cũng là một, xóa dòng này và viết ${id} ở những chỗ đã viết mã của nó; nếu khác nhau, đặt tên cho phân biệt được.`,
    en: `If it is the same, delete this row and write ${id} wherever its id was written; if not, give them names that differ.`,
  },
});

function* repeatedIn(column: string, rows: readonly AnyRow[]): Generator<Problem> {
  const first = new Map<string, AnyRow>();
  for (const row of rows) {
    const value = cellText(row[column]);
    const earlier = first.get(asRead(value));
    if (earlier === undefined) first.set(asRead(value), row);
    else yield { ...saidBefore(earlier.at(column), cellText(earlier["id"])), ...row.at(column), value };
  }
}

/** One thing under two ids, told by its name: in the columns that a table calls distinct. */
export function* repeatedNames(tables: Readonly<Record<string, AnyTable>>, data: AnyData): Generator<Problem> {
  for (const { name, distinct = [] } of Object.values(tables)) for (const column of distinct) yield* repeatedIn(column, rowsOf(data, name));
}
