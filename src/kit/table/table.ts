import type { Fault, Place, Text } from "../csv/problem.ts";
import type { Column } from "./columns.ts";
import { isDateSpan } from "./date-span.ts";

export type Columns = Readonly<Record<string, Column<unknown>>>;
type Values<C extends Columns> = { readonly [Name in keyof C]: C[Name] extends Column<infer T> ? T : never };

/** A row knows its place, so that a check across tables can still name file, line and cell. */
export type Row<C extends Columns> = Values<C> & { readonly at: (column?: string) => Place };

/** The single source of truth of one CSV file: from it come type, checks, messages and the docs' field table. */
export interface Table<C extends Columns = Columns> {
  /** File name without .csv; also the name by which other tables refer to it. */
  readonly name: string;
  readonly title: Text;
  readonly columns: C;
  /** Columns that together name a row and must not repeat. */
  readonly key: readonly (keyof C & string)[];
  /** What a key column means in a sentence that leaves it out: { scope: "province" }. */
  readonly defaults?: Readonly<Partial<Record<string, string>>>;
  /** Columns whose text no two rows may share: one thing under two ids would be counted and named twice. */
  readonly distinct?: readonly string[];
  /** Only where having nothing to say is good news. */
  readonly mayBeEmpty?: boolean;
  /**
   * What tells one thing from another, by the column at which an editor is asked: two rows that agree in all its parts may be one thing
   * under two ids. A part that is unknown agrees with nothing.
   */
  identity?(row: Values<C>): Partial<Record<keyof C & string, readonly unknown[]>>;
  /** Rules within one row that no single cell can break, as column → fault. */
  rowRules?(row: Values<C>): Partial<Record<keyof C & string, Fault>>;
}

/** A table whose columns are not known to the reader of it: what goes through all tables takes this. */
export interface AnyTable {
  readonly name: string;
  readonly title: Text;
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly defaults?: Readonly<Partial<Record<string, string>>>;
  readonly distinct?: readonly string[];
  readonly mayBeEmpty?: boolean;
  identity?(row: never): Partial<Record<string, readonly unknown[]>>;
  rowRules?(row: never): Partial<Record<string, Fault>>;
}
export type AnyRow = Readonly<Record<string, unknown>> & { readonly at: (column?: string) => Place };

/** A parsed value as its cell has it; nothing for an empty cell. */
export const cellText = (value: unknown): string => (isDateSpan(value) ? value.iso : String(value ?? ""));

/** What names a row in words: the cells of its key, as in "2024-11-15, province". Two published versions of a row share it. */
export const keyOf = (table: Pick<AnyTable, "key">, row: AnyRow): string =>
  table.key
    .map((column) => cellText(row[column]))
    .filter((cell) => cell !== "")
    .join(", ");

/** The row type of a table. */
export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;

/** Names the columns' types once, so that a definition is checked as it is written. */
export const table = <const C extends Columns>(definition: Table<C>): Table<C> => definition;
