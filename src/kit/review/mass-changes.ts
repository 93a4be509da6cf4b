import { type AnyData, rowsOf } from "../table/data.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "../table/table.ts";
import { type ColumnChange, columnChange, emptied, fewestCells, filledDown, isMoved, shiftOf, takenFrom } from "./column-damage.ts";
import { askedOf } from "./mass-words.ts";
import type { Question } from "./question.ts";
import { isKept, type KeptRow, type RowPair, rowPairs } from "./row-pairs.ts";

/** So many rows under other keys are no slip of the pen. */
const fewestKeys = 3;
/** Up to so many rows that go are named one by one. */
const namedAlone = 2;
/** Rows that go and are replaced by others are asked about when they are many, or so much of the table. */
const [manyRows, muchOfTable] = [5, 0.2];

type Asking = Pick<Question, "code" | "asked" | "cure"> & { readonly count: number };

/** What seems to have happened to a column, the likeliest cause alone. */
function causeOf(change: ColumnChange, table: AnyTable, before: readonly AnyRow[]): Asking | undefined {
  const count = change.changed.length;
  if (count < fewestCells) return undefined;
  const by = shiftOf(change, before);
  if (by !== undefined) return { code: "column-shifted", count, ...askedOf.shifted(count, by) };
  const other = takenFrom(change, table);
  if (other !== undefined) return { code: "columns-exchanged", count, ...askedOf.taken(count, other) };
  if (isMoved(change)) return { code: "column-sorted", count, ...askedOf.moved(count) };
  const [filled, empty] = [filledDown(change), emptied(change)];
  if (filled > 0) return { code: "column-filled-down", count: filled, ...askedOf.filled(filled) };
  return empty > 0 ? { code: "column-emptied", count: empty, ...askedOf.emptied(empty) } : undefined;
}

/** All that a row says beyond its key; nothing where that is too little to know it by. */
function contentOf(table: AnyTable, row: AnyRow): string | undefined {
  const cells = Object.keys(table.columns)
    .filter((column) => !table.key.includes(column))
    .map((column) => cellText(row[column]));
  return cells.filter(Boolean).length < 2 ? undefined : cells.join("\0");
}

/** Rows whose content stood under another key: their keys were shifted or sorted, and not the rest. */
function keysMoved(table: AnyTable, before: readonly AnyRow[], kept: readonly KeptRow[]): number {
  const changed = kept.filter((row) => contentOf(table, row.before) !== contentOf(table, row.after));
  if (changed.length < fewestKeys) return 0;
  const known = new Set(before.map((row) => contentOf(table, row)));
  const moved = changed.filter(({ after }) => {
    const content = contentOf(table, after);
    return content !== undefined && known.has(content);
  });
  return moved.length >= fewestKeys ? moved.length : 0;
}

/** A figure that became final, or was told anew: in some tables that is part of the key, and nothing was renamed. */
const newerBy: readonly string[] = ["status", "source_id"];
const isNewer = ({ before, after }: KeptRow): boolean => newerBy.some((column) => cellText(before[column]) !== cellText(after[column]));

const examples = (keys: readonly string[]): string => keys.slice(0, 3).join("; ") + (keys.length > 3 ? "; …" : "");

function keyQuestions(table: AnyTable, before: readonly AnyRow[], kept: readonly KeptRow[]): Question[] {
  const ask = (code: string, count: number, asking: Pick<Question, "asked" | "cure">): Question[] => [
    { code, dataset: table.name, column: table.key[0] ?? "", value: String(count), ...asking },
  ];
  const moved = keysMoved(table, before, kept);
  if (moved > 0) return ask("keys-moved", moved, askedOf.keysMoved(moved));
  const renamed = kept.filter((row) => keyOf(table, row.before) !== keyOf(table, row.after) && !isNewer(row));
  if (renamed.length < fewestKeys) return [];
  const named = renamed.map((row) => `${keyOf(table, row.before)} → ${keyOf(table, row.after)}`);
  return ask("keys-changed", renamed.length, askedOf.keysChanged(renamed.length, examples(named)));
}

function goneQuestions(table: AnyTable, pairs: readonly RowPair[], [before, after]: readonly [number, number]): Question[] {
  const gone = pairs.flatMap(({ before: row, after: now }) => (row && !now ? [row] : []));
  const keys = gone.map((row) => keyOf(table, row));
  if (before <= after && keys.length < Math.max(manyRows, muchOfTable * before)) return [];
  if (keys.length <= namedAlone)
    return keys.map((key) => ({ code: "row-gone", dataset: table.name, key, value: "", ...askedOf.rowGone() }));
  const asking = askedOf.rowsGone(keys.length, after, examples(keys));
  return [{ code: "rows-gone", dataset: table.name, value: String(keys.length), ...asking }];
}

function questionsOf(table: AnyTable, before: readonly AnyRow[], after: readonly AnyRow[]): Question[] {
  const pairs = rowPairs(table, before, after);
  const kept = pairs.filter(isKept);
  const keys = keyQuestions(table, before, kept);
  const gone = goneQuestions(table, pairs, [before.length, after.length]);
  // With the keys at other rows every column would be called moved: say the one thing that is.
  if (keys.some(({ code }) => code === "keys-moved")) return [...keys, ...gone];
  const columns = Object.keys(table.columns).filter((column) => !table.key.includes(column) || newerBy.includes(column));
  const causes = columns.flatMap((column): Question[] => {
    const cause = causeOf(columnChange(column, kept), table, before);
    if (cause === undefined) return [];
    const { count, ...asking } = cause;
    return [{ dataset: table.name, column, value: String(count), ...asking }];
  });
  return [...keys, ...gone, ...causes];
}

/** What the desk declares to itself comes and goes with what it is about; what readers have been told stays. */
const isAskedAbout = ({ name, mayBeEmpty = false }: AnyTable): boolean => !mayBeEmpty || name === "corrections";

/** Damage that spreadsheets do to much of a table at once, and that leaves every cell well formed: all of it is asked about. */
export const massQuestions = (tables: Readonly<Record<string, AnyTable>>, before: AnyData, after: AnyData): Question[] =>
  Object.values(tables)
    .filter(isAskedAbout)
    .flatMap((table) => questionsOf(table, rowsOf(before, table.name), rowsOf(after, table.name)));
