import type { Column } from "../../../kit/table/columns.ts";
import type { Columns } from "../../../kit/table/table.ts";
import type { Indicator } from "../indicators.ts";
import type { Milestone } from "../milestones.ts";
import type { Data } from "../tables.ts";
import type { KnownDate, KnownFigure } from "./known-figure.ts";
import type { Measure } from "./known-value.ts";

/** The cells that the words of a name stand for, by column. */
export type Cells = Readonly<Partial<Record<string, string>>>;

export type Found = KnownFigure | KnownDate;

/** What a figure is measured in; "date" for what happened on a day. */
export type Measured = Indicator["unit"] | "date";

/** What a name is about, for whoever looks for the same in other tables: a year's figure, or a step of a plant. */
export type Subject =
  { readonly measure: Measure; readonly year: number } | { readonly plant: Milestone["plant"]; readonly step: Milestone["step"] };

/** A kind of row that can decide a promise, and how its rows are named. */
export interface Decider {
  /** What the words after the first may be: each is the first column, still free, that can hold it. */
  readonly columns: Columns;
  /** Whether these cells name something. */
  readonly isNamed: (cells: Cells) => boolean;
  /** Whether it may be named before any row has it: every word is then one of a list, or a year, so that no slip passes. */
  readonly mayBeAwaited: (cells: Cells) => boolean;
  readonly measured: (cells: Cells) => Measured;
  readonly subject: (cells: Cells, data: Data) => Subject | null;
  /** What its rows say came about, the one that counts first; `since` is when the promise was made, in UTC milliseconds. */
  readonly find: (data: Data, cells: Cells, since: number) => readonly Found[];
  /** Names of rows there are, for whoever mistyped one. */
  readonly names: (data: Data) => readonly string[];
}

/** Whether these columns have a cell. */
export const has = (cells: Cells, ...columns: readonly string[]): boolean => columns.every((column) => cells[column] !== undefined);

/** The value of a cell by its column; undefined when there is no such cell. */
export function valueIn<T>(column: Column<T>, cell: string | undefined): T | undefined {
  if (cell === undefined) return undefined;
  const parsed = column.parse(cell);
  return "value" in parsed ? parsed.value : undefined;
}
