import type { Fault, Problem } from "../csv/problem.ts";
import { type AnyData, rowsOf } from "./data.ts";
import { asRead } from "./as-read.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "./table.ts";

const alike = (id: string, line: number | undefined): Fault => ({
  code: "one-thing-twice",
  severity: "question",
  rule: {
    vi: `có phải chính là ${id} (dòng ${line ?? ""}) không? Hai dòng giống nhau ở chỗ này.`,
    en: `is it the same as ${id} (line ${line ?? ""})? The two rows agree in this.`,
  },
  cure: {
    vi: `Nếu là một, giữ dòng đầy đủ hơn, xóa dòng kia và viết mã của dòng được giữ ở những chỗ đã viết mã kia.`,
    en: `If they are one, keep the fuller row, delete the other, and write the id of the row you keep wherever the other's was written.`,
  },
});

/** As an editor would compare it; undefined where something is unknown, for two unknowns are not the same. */
function identityOf(parts: readonly unknown[]): string | undefined {
  const texts = parts.map((part) => asRead(cellText(part)));
  return texts.includes("") ? undefined : texts.join("\0");
}

/** Rows with what tells each from others, column by column, as their table declares. */
function* agreements(table: AnyTable, rows: readonly AnyRow[]): Generator<{ row: AnyRow; earlier: AnyRow; column: string }> {
  const known = new Map<string, AnyRow>();
  for (const row of rows) {
    // Rows as the table's own schema has read them: the cast states what its reader has done.
    const identities = Object.entries(table.identity?.(row as never) ?? {}).flatMap(([column, parts]) => {
      const identity = parts && identityOf(parts);
      return identity === undefined ? [] : [{ column, name: `${column}\0${identity}` }];
    });
    const found = identities.find(({ name }) => known.has(name));
    const earlier = found && known.get(found.name);
    // One question for two rows, whatever else they agree in.
    if (found && earlier) yield { row, earlier, column: found.column };
    for (const { name } of identities) if (!known.has(name)) known.set(name, row);
  }
}

/** Questions about two rows that may be one thing under two ids: the same address, the same factory, the same step of a plant. */
export function* oneThingTwice(tables: Readonly<Record<string, AnyTable>>, data: AnyData): Generator<Problem> {
  for (const table of Object.values(tables))
    for (const { row, earlier, column } of agreements(table, rowsOf(data, table.name)))
      yield { ...alike(keyOf(table, earlier), earlier.at().line), ...row.at(column), value: cellText(row[column]) };
}
