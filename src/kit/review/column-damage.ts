import { type AnyRow, type AnyTable, cellText } from "../table/table.ts";
import type { KeptRow } from "./row-pairs.ts";

/** Fewer cells than these may well have been changed by hand, one by one. */
export const fewestCells = 4;
/** The same for cells that all said one thing and now all say another. */
const fewestAlike = 8;
/** So much of what changed must fit a pattern for the pattern to be the cause. */
const mostly = 0.8;

/** One column of the rows that are in both states, in the order in which they stand now. */
export interface ColumnChange {
  readonly column: string;
  readonly cells: readonly { readonly row: KeptRow; readonly was: string; readonly is: string }[];
  readonly changed: ColumnChange["cells"];
}

export function columnChange(column: string, rows: readonly KeptRow[]): ColumnChange {
  const cells = rows.map((row) => ({ row, was: cellText(row.before[column]), is: cellText(row.after[column]) }));
  return { column, cells, changed: cells.filter(({ was, is }) => was !== is) };
}

/** How many values are in both lists, each as often as it is in the list that has it less often; and how many of those say something. */
function shared(one: readonly string[], other: readonly string[]): { all: number; filled: number } {
  const left = Map.groupBy(other, (value) => value);
  const both = one.filter((value) => left.get(value)?.pop() !== undefined);
  return { all: both.length, filled: both.filter(Boolean).length };
}

/** Empty cells move with the rest of a column, but only what is written shows that anything did. */
const fewestFilled = 2;
const isMost = ({ all, filled }: { all: number; filled: number }, of: number): boolean =>
  all >= fewestCells && all >= mostly * of && filled >= fewestFilled;

const fitting = (changed: ColumnChange["cells"], value: (row: KeptRow) => string): { all: number; filled: number } => {
  const fits = changed.filter(({ row, is }) => value(row) === is);
  return { all: fits.length, filled: fits.filter(({ is }) => is !== "").length };
};

/** Whether the values of a column are those it had, at other rows: shifted, or sorted without the rest of their rows. */
export function isMoved({ changed }: ColumnChange): boolean {
  const both = shared(
    changed.map(({ is }) => is),
    changed.map(({ was }) => was),
  );
  return isMost(both, changed.length);
}

/** By how many rows the values were shifted: 1 where each cell has what stood in the row below. Undefined where they were otherwise moved. */
export function shiftOf({ column, changed }: ColumnChange, before: readonly AnyRow[]): number | undefined {
  const places = new Map(before.map((row, index) => [row, index]));
  const from = (row: AnyRow, by: number): string => cellText(before[(places.get(row) ?? Number.NaN) + by]?.[column]);
  return [1, -1, 2, -2, 3, -3].find((by) =>
    isMost(
      fitting(changed, (row) => from(row.before, by)),
      changed.length,
    ),
  );
}

/** The other column whose values this one now has, where two were exchanged or one was pasted over another. */
export const takenFrom = ({ column, changed }: ColumnChange, table: AnyTable): string | undefined =>
  Object.keys(table.columns).find(
    (other) =>
      other !== column &&
      isMost(
        fitting(changed, (row) => cellText(row.before[other])),
        changed.length,
      ),
  );

/** How many cells that were known no longer are. */
export function emptied({ changed }: ColumnChange): number {
  const count = changed.filter(({ is }) => is === "").length;
  return count >= fewestCells && count >= mostly * changed.length ? count : 0;
}

/** The text before a number at the end, and that number: what a spreadsheet counts on when a cell is dragged down. */
function counter(cell: string): readonly [string, number] | undefined {
  const [, text, digits] = /^(.*?)(\d{1,9})$/su.exec(cell) ?? [];
  return text === undefined || digits === undefined ? undefined : [text, Number(digits)];
}

/** Whether one cell follows another when a spreadsheet fills down: the same, or the same text and the number one on. */
function follows(above: string, below: string): boolean {
  if (above === "" || above === below) return above !== "";
  const [one, two] = [counter(above), counter(below)];
  return one !== undefined && two !== undefined && one[0] === two[0] && two[1] - one[1] === 1;
}

/** How many cells of a column were changed into the cell above them, or into the next of a series, where they had differed. */
export function filledDown({ cells }: ColumnChange): number {
  let [count, run]: [number, ColumnChange["cells"][number][]] = [0, []];
  const close = (): void => {
    const changed = run.slice(1).filter(({ was, is }) => was !== is);
    // One word in place of one other is what editors write when a kind of thing happens; of many words in one place less so.
    const fewest = new Set(changed.map(({ was }) => was)).size > 1 ? fewestCells : fewestAlike;
    if (changed.length >= fewest && new Set(run.map(({ was }) => was)).size > 1) count += changed.length;
    run = [];
  };
  for (const cell of cells) {
    const last = run.at(-1);
    // A run of one value does not go on as a series, nor a series as one value.
    const first = run[0];
    const isSame = first !== undefined && last !== undefined && (run.length < 2 || (first.is === last.is) === (last.is === cell.is));
    if (last !== undefined && !(isSame && follows(last.is, cell.is))) close();
    run.push(cell);
  }
  close();
  return count;
}
