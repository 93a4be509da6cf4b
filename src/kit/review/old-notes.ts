import type { Text } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { toldItems } from "../ledger/ledger.ts";
import { rowsOf } from "../table/data.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "../table/table.ts";
import { statuses } from "../table/vocabulary.ts";
import { gapWords } from "./gap-words.ts";
import type { Reread } from "./reread.ts";
import { type NewRow, yearOf } from "./new-rows.ts";
import type { RowChange } from "./row-changes.ts";
import type { Snapshot } from "./snapshot.ts";

const why = {
  changed: { vi: "dòng này đổi, ghi chú thì chưa.", en: "the row changed, its note did not." },
  verdict: { vi: "kết luận về lời hẹn này đổi, ghi chú thì chưa.", en: "the verdict on this promise changed, its note did not." },
  gap: {
    vi: "nói là chưa biết; có dòng mới về cùng việc, cùng năm.",
    en: "says what is not known, and there is a new row of the same matter.",
  },
} satisfies Record<string, Text>;

const noteOf = (row: AnyRow, lang: Lang): string => cellText(row[`note_${lang}`]);
const isNote = (column: string): boolean => column.startsWith("note_");

/** Cells of which a note might speak: not the note itself, where its row was read, or what serves editors alone. */
const isOfMatter = (column: string, { columns }: AnyTable): boolean =>
  !isNote(column) && columns[column]?.forEditors !== true && columns[column]?.refersTo !== "sources";

const isTouched = (change: RowChange, table: AnyTable): boolean =>
  change.kind === "changed" &&
  change.cells.some(({ column }) => isOfMatter(column, table)) &&
  !change.cells.some(({ column }) => isNote(column));

/** Promises of which another verdict is reached now, each as its table and its id. */
function rejudged({ report: { ledger }, data }: Snapshot, after: Snapshot, lang: Lang): Set<string> {
  if (ledger === undefined) return new Set();
  const verdicts = (of: Snapshot["data"]) => {
    const told = ledger.of(of, lang);
    return new Map(toldItems(told).map(({ item }) => [`${told.table} ${item.id}`, item.verdict?.id]));
  };
  const was = verdicts(data);
  return new Set([...verdicts(after.data)].flatMap(([id, verdict]) => (was.has(id) && was.get(id) !== verdict ? [id] : [])));
}

/** What a row is about, by the cells that name it: things by their ids, and its year. */
function mattersOf(table: AnyTable, row: AnyRow): Set<string> {
  const ofKey = table.key.flatMap((column): string[] => {
    const [value, refersTo] = [row[column], table.columns[column]?.refersTo];
    if (refersTo !== undefined && refersTo !== "sources") return [`${refersTo} ${cellText(value)}`];
    if (column === "id") return [`${table.name} ${cellText(value)}`];
    const year = yearOf(column, value);
    return year === undefined ? [] : [`year ${year}`];
  });
  return new Set(ofKey);
}

/** Whether the words that name two rows of one table agree: the same indicator, the same scope. A status may differ. */
const isAlike = ({ key, columns }: AnyTable, one: AnyRow, other: AnyRow): boolean =>
  key.every((column) => {
    const options = columns[column]?.options;
    return options === undefined || options.every((option, index) => option === statuses[index]) || one[column] === other[column];
  });

interface Looked {
  readonly changes: readonly RowChange[];
  readonly added: readonly NewRow[];
  /** Tables of which a claim has fallen: a new row may end there what a note of another table says is not known. */
  readonly reached: ReadonlySet<string>;
  readonly lang: Lang;
}

/**
 * Notes that were written for the data as it was: of rows that changed, of promises judged anew, and of rows that say what is not known
 * where a new row is about the same.
 */
export function oldNotes(before: Snapshot, after: Snapshot, { changes, added, reached, lang }: Looked): Reread[] {
  const { tables } = after.report;
  const verdicts = rejudged(before, after, lang);
  const typed = added.map((one) => ({ ...one, matters: mattersOf(one.table, one.row) }));
  const reason = (table: AnyTable, row: AnyRow): Text | undefined => {
    const change = changes.find((one) => one.table === table.name && one.line === row.at().line);
    if (change) return isTouched(change, table) ? why.changed : undefined;
    if (verdicts.has(`${table.name} ${cellText(row["id"])}`)) return why.verdict;
    if (!gapWords[lang].test(noteOf(row, lang))) return undefined;
    const own = mattersOf(table, row);
    const isOfSame = typed.some(
      ({ table: other, row: one, matters }) =>
        [...own].some((matter) => matters.has(matter) && (!matter.startsWith("year ") || other === table || reached.has(table.name))) &&
        (other !== table || isAlike(table, row, one)),
    );
    return isOfSame ? why.gap : undefined;
  };
  return Object.values(tables).flatMap((table) =>
    rowsOf(after.data, table.name).flatMap((row): Reread[] => {
      const said = noteOf(row, lang);
      const because = said === "" ? undefined : reason(table, row);
      if (because === undefined) return [];
      return [{ file: `data/${table.name}.csv`, line: row.at().line, key: keyOf(table, row), said, why: because }];
    }),
  );
}
