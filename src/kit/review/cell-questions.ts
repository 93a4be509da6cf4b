import type { Text } from "../csv/problem.ts";
import { isQuestion, type Problem } from "../csv/problem.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { type AnyTable, cellText, keyOf } from "../table/table.ts";
import type { Question } from "./question.ts";
import type { CellChange, RowChange } from "./row-changes.ts";

/** Status words of what may still become another figure: that it does is news. All others are a figure's last word. */
const unsettled = ["preliminary", "estimate", "forecast"];

const correct = ({ table, key }: RowChange): Text => ({
  vi: `Nếu nhầm, sửa lại ô. Nếu số đã đăng là sai, thêm một dòng vào data/corrections.csv (dataset = ${table}; key = ${key}) để báo cho người đọc.`,
  en: `If it is a slip, correct the cell. If what was published was wrong, add a row to data/corrections.csv (dataset = ${table}; key = ${key}) that tells the reader.`,
});

const jumped = ({ before, after }: CellChange, limit: Text): Text => ({
  vi: `${before} → ${after}: nhảy quá giới hạn ${limit.vi}.`,
  en: `${before} → ${after}: moved further than ${limit.en}.`,
});
const changed = ({ before, after }: CellChange): Text => ({
  vi: `${before} → ${after}: số đã đăng đổi mà nguồn và loại số liệu vẫn như cũ.`,
  en: `${before} → ${after}: a published figure changed, and neither its source nor its status did.`,
});

/** Whether the row says that it knows more than before: another source, or a figure that had not been the last word. */
function isNews({ columns }: AnyTable, { cells }: RowChange, column: string, statusBefore: unknown): boolean {
  const sources = [columns[column]?.beside?.source ?? "source_id", "source_id", "status"];
  return cells.some((cell) => sources.includes(cell.column)) || unsettled.includes(String(statusBefore));
}

/** Whether a cell is a figure that readers were told, with a source: not a name of the row, nor what the desk declares to itself. */
const isFigure = ({ columns, key, mayBeEmpty }: AnyTable, column: string): boolean =>
  columns[column]?.type === "number" && "source_id" in columns && !key.includes(column) && mayBeEmpty !== true;

/** What must be said of the changed cells of one row: those that moved too far, and published figures that are others now. */
function cellsAsked(table: AnyTable, change: RowChange, statusBefore: unknown): Question[] {
  if (change.kind !== "changed") return [];
  const { key, line } = change;
  return change.cells.flatMap((cell): Question[] => {
    const { column, before, after, limit } = cell;
    const place = { dataset: table.name, key, column, value: after, ...(line !== undefined && { line }), cure: correct(change) };
    if (limit) return [{ code: "large-change", ...place, asked: jumped(cell, limit) }];
    const isOther = isFigure(table, column) && before !== "" && after !== "" && !isNews(table, change, column, statusBefore);
    return isOther ? [{ code: "figure-changed", ...place, asked: changed(cell) }] : [];
  });
}

/** Questions about single cells, from what changed in them. */
export function cellQuestions(tables: Readonly<Record<string, AnyTable>>, changes: readonly RowChange[], before: AnyData): Question[] {
  const rows = new Map(
    Object.values(tables).map((table) => [table.name, new Map(rowsOf(before, table.name).map((row) => [keyOf(table, row), row]))]),
  );
  const byName = new Map(Object.values(tables).map((table) => [table.name, table]));
  return changes.flatMap((change) => {
    const table = byName.get(change.table);
    const statusBefore = rows.get(change.table)?.get(change.was ?? change.key)?.["status"];
    return table ? cellsAsked(table, change, statusBefore) : [];
  });
}

/** Problems without the questions about what was published so: an old row is not doubted because of new ones. */
export function sincePublished(
  problems: readonly Problem[],
  tables: Readonly<Record<string, AnyTable>>,
  published: { readonly data: AnyData; readonly problems: readonly Problem[] },
): Problem[] {
  const nameOf = ({ code, asks, column, value }: Problem): string => [code, asks?.dataset, asks?.key, column, value].join("\0");
  const known = new Set(published.problems.filter(isQuestion).map(nameOf));
  const rows = Object.values(tables).flatMap((table) =>
    rowsOf(published.data, table.name).map((row) => [`${table.name}\0${keyOf(table, row)}`, row] as const),
  );
  const byKey = new Map(rows);
  const stands = ({ asks, column, value }: Problem): boolean => {
    const row = byKey.get(`${asks?.dataset}\0${asks?.key}`);
    return row !== undefined && column !== undefined && cellText(row[column]) === value;
  };
  return problems.filter((problem) => !isQuestion(problem) || (!known.has(nameOf(problem)) && !stands(problem)));
}

/** What the checks of the tables ask, as questions of the review. */
export const checksAsked = (problems: readonly Problem[]): Question[] =>
  problems.filter(isQuestion).flatMap(({ code, asks, column, value = "", line, rule, cure }): Question[] => {
    if (asks === undefined) return [];
    const { dataset, key } = asks;
    const place = { ...(key !== undefined && { key }), ...(column !== undefined && { column }), ...(line !== undefined && { line }) };
    return [{ code, dataset, ...place, value, asked: rule, cure }];
  });
