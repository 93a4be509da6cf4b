import type { Place } from "../../csv/problem.ts";
import type { DateSpan } from "../../table/date-span.ts";
import type { Qualifier } from "../../table/qualifiers.ts";
import type { AnyRow, AnyTable } from "../../table/table.ts";

/** A row that something rests on: whoever reads the sentence can be shown it. */
export interface Rest {
  readonly table: string;
  /** As people write it: "2024-11-15, province". */
  readonly key: string;
  /** The cell of the row; absent where the row as a whole was counted. */
  readonly column?: string;
  /** Ids of the sources that vouch for it. */
  readonly sources: readonly string[];
  readonly place: Place;
}

/**
 * How a number came about, which decides how a sentence says it: printed in a cell, counted, worked out without loss (percentage points,
 * days), worked out from rounded parts, or typed into the reference.
 */
export type Origin = "cell" | "count" | "exact" | "derived" | "typed";

interface OnRows {
  readonly rests: readonly Rest[];
}
export interface NumberValue extends OnRows {
  readonly kind: "number";
  /** Null: nobody knows. */
  readonly value: number | null;
  /** "million-usd", "percent", "days"; undefined for a number of nothing. */
  readonly unit: string | undefined;
  readonly qualifier: Qualifier | null;
  readonly origin: Origin;
}
export interface DateValue extends OnRows {
  readonly kind: "date";
  readonly span: DateSpan | null;
}
export interface WordValue extends OnRows {
  readonly kind: "word";
  readonly text: string | null;
}
export interface TruthValue extends OnRows {
  readonly kind: "truth";
  readonly holds: boolean;
  /** What a comparison compared, for whoever must be told that it no longer holds. */
  readonly compared?: readonly [Scalar, Scalar];
  /** A row that is against it. */
  readonly against?: Rest;
}
export interface RowValue extends OnRows {
  readonly kind: "row";
  readonly row: AnyRow;
}
export interface RowsValue extends OnRows {
  readonly kind: "rows";
  readonly rows: readonly AnyRow[];
}

export type Scalar = NumberValue | DateValue | WordValue;
export type Value = Scalar | TruthValue | RowValue | RowsValue;

/** What a reference will give, known before any row is read. */
export type Type =
  | { readonly kind: "number" | "date" | "truth" }
  | WordType
  | { readonly kind: "row" | "rows"; readonly table: AnyTable }
  | { readonly kind: "cells"; readonly table: AnyTable; readonly column: string };

export interface WordType {
  readonly kind: "word";
  /** The only words there are. */
  readonly options?: readonly string[];
  /** The column whose ids these are. */
  readonly idsOf?: { readonly table: string; readonly column: string };
  /** Whether readers may see it: words of a list and ids are for us. */
  readonly forReaders?: boolean;
}

export const restsOf = (...values: readonly OnRows[]): readonly Rest[] => values.flatMap(({ rests }) => rests);

export const numberOf = (
  value: number | null,
  origin: Origin,
  rests: readonly Rest[],
  more: { readonly unit?: string | undefined; readonly qualifier?: Qualifier | null } = {},
): NumberValue => ({ kind: "number", value, origin, rests, unit: more.unit, qualifier: more.qualifier ?? null });

export const truthOf = (holds: boolean, rests: readonly Rest[]): TruthValue => ({ kind: "truth", holds, rests });

/** What may be asked of a cell or a function. */
export const isScalarType = ({ kind }: Type): boolean => kind === "number" || kind === "date" || kind === "word";
