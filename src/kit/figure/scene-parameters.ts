import type { Column } from "../table/columns.ts";

/** A column whose cells a parameter's values must be among: a year that has rows, a day that was counted. */
export interface Among {
  readonly table: string;
  readonly column: string;
  /** Compares by the year of the cells. */
  readonly byYear?: boolean;
}

/** What a scene is told by one name: a value, a list of values, or a list for each id of a table. Read as a table's cells are. */
export interface Parameter<T> {
  readonly kind: "one" | "list" | "by-id";
  readonly column: Column<unknown>;
  readonly among?: Among;
  /** How many values its lists have, where that is fixed. */
  readonly length?: number;
  /** The table whose ids name the entries, where there is one for each id. */
  readonly idsOf?: string;
  /** Never there: it carries the type of what is read. */
  readonly type?: T;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
export type ValuesOf<P> = { readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never };

/** A single value. An optional column makes the parameter optional; it is then null. */
export const one = <T>(column: Column<T>, options: { readonly among?: Among } = {}): Parameter<T> => ({ kind: "one", column, ...options });

/** A list of values; without it, an empty one. */
export const list = <T>(
  column: Column<T>,
  options: { readonly among?: Among; readonly length?: number } = {},
): Parameter<readonly T[]> => ({ kind: "list", column, ...options });

/** A list of values for each of some ids of a table; without it, none. */
export const byId = <T>(
  idsOf: string,
  column: Column<T>,
  options: { readonly length?: number } = {},
): Parameter<Readonly<Record<string, readonly T[]>>> => ({ kind: "by-id", column, idsOf, ...options });
