import type { Text } from "../../csv/problem.ts";
import type { Column } from "../../table/columns.ts";
import type { AnyData } from "../../table/data.ts";
import type { DateSpan } from "../../table/date-span.ts";
import type { AnyRow, AnyTable } from "../../table/table.ts";
import type { Node } from "./syntax.ts";
import type { Type, Value } from "./values.ts";

/** Where a reference is evaluated: on which data, and inside "where" on which row. */
export interface Scope {
  readonly data: AnyData;
  readonly row?: AnyRow;
}

/** A reference whose tables, columns and functions exist: what it gives, and how to get it. `run` throws a Slip where a row is missing. */
export interface Compiled {
  readonly type: Type;
  readonly run: (scope: Scope) => Value;
}

/** A word, number or date that a function is asked with: written and read as a cell of the column is. */
export interface CellTaken {
  /** What it is called where the function is explained. */
  readonly name: string;
  readonly column: Column<unknown>;
}

/** Something a report computes and a sentence may ask for: verdict(fdi-2024), firmest(growth, 2024). */
export interface ReportFunction<Data extends AnyData = AnyData> {
  readonly describes: Text;
  /** What it is asked about, in order: rows of the tables named, which it is given as their ids, and cells. */
  readonly takes: readonly (string | CellTaken)[];
  readonly gives:
    | { readonly kind: "number"; readonly unit?: string; readonly origin: "count" | "exact" | "derived" }
    | { readonly kind: "word"; readonly options: readonly string[] }
    | { readonly kind: "date" | "truth" }
    | { readonly kind: "row"; readonly table: string };
  /** Null: nobody knows. A method, so that a function of any data is a function. */
  run(data: Data, ...asked: readonly string[]): number | string | boolean | DateSpan | AnyRow | null;
}

/** What a reference may name. */
export interface Environment {
  readonly tables: Readonly<Record<string, AnyTable>>;
  readonly functions: Readonly<Record<string, ReportFunction>>;
  /** Every name of the names file. */
  readonly names: readonly string[];
  /** What a name stands for. Throws a Slip when that itself is wrong. */
  readonly named: (name: string, at: number) => Compiled;
}

export interface Compiler {
  readonly environment: Environment;
  /** Inside "where": the table whose columns may be named bare. */
  readonly table: AnyTable | undefined;
  /** @param expected what stands on the other side of the comparison: a bare word may then be a word of its list, a date or an id */
  readonly compile: (node: Node, expected?: Type) => Compiled;
  readonly within: (table: AnyTable) => Compiler;
}

/** A function that every report has. */
export interface BuiltIn {
  /** How it is written, for whoever wrote it otherwise. */
  readonly usage: string;
  /** How many arguments it takes at least and at most. */
  readonly takes: readonly [number, number];
  readonly compile: (parts: readonly Node[], compiler: Compiler, at: number) => Compiled;
}
