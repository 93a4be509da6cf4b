import type { Text } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { rowsOf } from "../table/data.ts";
import { cellText, keyOf } from "../table/table.ts";
import type { Reread } from "./reread.ts";
import type { RowChange } from "./row-changes.ts";
import type { Snapshot } from "./snapshot.ts";

/** Columns that hold what a thing is called in running text. */
const nameColumns = ["name_vi", "name_en", "short_vi", "short_en", "short_name"];

const why = (name: string): Text => ({
  vi: `gọi tên “${name}”, mà dòng có tên ấy không còn.`,
  en: `names “${name}”, and the row of that name is gone.`,
});

/** Whether a text has a name as words of their own. */
function calls(text: string, name: string): boolean {
  const parts = text.split(name);
  return parts.slice(1).some((after, index) => !/[\p{L}\d]$/u.test(parts[index] ?? "") && !/^[\p{L}\d]/u.test(after));
}

/** What rows that are gone were called, and no row of their table is called now. */
function namesGone({ data }: Snapshot, changes: readonly RowChange[]): string[] {
  const gone = changes
    .filter(({ kind }) => kind === "removed")
    .flatMap(({ table, cells }) => {
      const kept = new Set(rowsOf(data, table).flatMap((row) => nameColumns.map((column) => cellText(row[column]))));
      return cells.flatMap(({ column, before }) => (nameColumns.includes(column) && before !== "" && !kept.has(before) ? before : []));
    });
  return [...new Set(gone)];
}

/** Sentences, guides and notes that call by its name what no table has any more: a name in plain words is no reference that fails. */
export function goneNames(after: Snapshot, changes: readonly RowChange[], lang: Lang): Reread[] {
  const names = namesGone(after, changes);
  const reread = (place: Omit<Reread, "why">): Reread[] => {
    const found = names.find((name) => calls(place.said, name));
    return found === undefined ? [] : [{ ...place, why: why(found) }];
  };
  if (names.length === 0) return [];
  const { tables } = after.report;
  return [
    ...after.story.files.flatMap(({ file, prose }) => prose.flatMap(({ line, text }) => reread({ file, line, said: text }))),
    ...[...after.guides].flatMap(([table, guide]) =>
      guide.split("\n").flatMap((text, index) => reread({ file: `data/${table}.md`, line: index + 1, said: text.trim() })),
    ),
    ...Object.values(tables).flatMap((table) =>
      rowsOf(after.data, table.name).flatMap((row) =>
        reread({ file: `data/${table.name}.csv`, line: row.at().line, key: keyOf(table, row), said: cellText(row[`note_${lang}`]) }),
      ),
    ),
  ];
}
