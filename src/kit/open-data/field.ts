import type { Text } from "../csv/problem.ts";
import { langs } from "../i18n/languages.ts";
import type { Column } from "../table/columns.ts";
import type { AnyTable } from "../table/table.ts";

/** What a cell holds, in the terms that the catalogues' vocabularies share. A span is a date as precise as its source. */
type FieldType = "integer" | "number" | "day" | "span" | "address" | "text";

/** A column as machines are told of it: each descriptor is compiled from this, and from nothing else. */
export interface Field {
  readonly name: string;
  readonly title: Text;
  /** What kind of cell it is, in words. */
  readonly kind: Text;
  readonly type: FieldType;
  readonly unit: string | undefined;
  readonly required: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** A regular expression that the whole cell matches. */
  readonly pattern: string | undefined;
  /** The only words that may stand here. */
  readonly words: readonly string[] | undefined;
  /** The table among whose ids the cell is. */
  readonly refersTo: string | undefined;
  /** Whether it is one of the columns that name a row. */
  readonly isKey: boolean;
}

function typeOf({ type, facets = {} }: Column<unknown>): FieldType {
  if (type === "number") return facets.whole ? "integer" : "number";
  if (type === "date") return facets.day ? "day" : "span";
  return facets.webAddress ? "address" : "text";
}

/** The columns of a table, in the order of its file. */
export const fieldsOf = (table: AnyTable): Field[] =>
  Object.entries(table.columns).map(([name, column]) => ({
    name,
    title: column.title,
    kind: column.kind,
    type: typeOf(column),
    unit: column.unit,
    required: column.required,
    minimum: column.facets?.minimum,
    maximum: column.facets?.maximum,
    pattern: column.facets?.pattern,
    words: column.options,
    refersTo: column.refersTo,
    isKey: table.key.includes(name),
  }));

/** Columns that hold ids of another table's rows. */
export const foreignKeysOf = (fields: readonly Field[]): { readonly name: string; readonly refersTo: string }[] =>
  fields.flatMap(({ name, refersTo }) => (refersTo === undefined ? [] : [{ name, refersTo }]));

/** Key columns of a table, and whether none of them may be empty: only then are they what databases call a primary key. */
export function keyOf(fields: readonly Field[]): { readonly columns: readonly string[]; readonly isPrimary: boolean } {
  const key = fields.filter(({ isKey }) => isKey);
  return { columns: key.map(({ name }) => name), isPrimary: key.every(({ required }) => required) };
}

/** A text of both languages on one line, Vietnamese first, for a place that has room for one. */
export const bothLanguages = ({ vi, en }: Text): string => (vi === en ? vi : `${vi} · ${en}`);

/** The same as JSON-LD tells it: a value in each language. */
export const inLanguages = (text: Text): object[] => langs.map((lang) => ({ "@value": text[lang], "@language": lang }));
