import type { Answer } from "./answers.ts";
import type { Correction } from "./corrections.ts";
import type { DataFile } from "./data-file.ts";
import type { Publisher } from "./publishers.ts";
import type { Source } from "./sources.ts";
import type { AnyRow, RowOf } from "./table.ts";

/** What every report's data has: where its figures come from, what readers are owed, and what its desk has been asked. */
export interface AnyData {
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
  readonly corrections: readonly Correction[];
  readonly answers: readonly Answer[];
}

/** The rows of all tables and the contents of all files of a report, by name. */
export type DataOf<Tables, Files> = { readonly [Name in keyof Tables]: readonly RowOf<Tables[Name]>[] } & {
  readonly [Name in keyof Files]: Files[Name] extends DataFile<infer Content> ? Content : never;
};

/** The rows of a table that is known by name alone. */
export const rowsOf = (data: AnyData, table: string): readonly AnyRow[] =>
  (data as unknown as Readonly<Record<string, readonly AnyRow[]>>)[table] ?? [];
