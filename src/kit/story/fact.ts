import type { Qualifier } from "../table/vocabulary.ts";

export type Unit = "million-usd" | "billion-vnd" | "percent";

interface Span {
  readonly from: number;
  readonly to: number;
  readonly precision: "day" | "month" | "quarter" | "year" | "window";
}

/** Something the prose may name: its value, never its words. Each names the rows' sources it rests on. */
export type Fact = { readonly sources: readonly string[] } & (
  | { readonly kind: "amount"; readonly value: number; readonly unit: Unit; readonly qualifier: Qualifier | null }
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "date"; readonly span: Span }
);

/** Facts by the name with which the story refers to them: {fdi-2024}. */
export type Facts = Readonly<Record<string, Fact>>;

export const amount = (value: number | null, unit: Unit, sources: readonly string[], qualifier: Qualifier | null = null): Fact => {
  if (value === null) throw new Error("A fact was asked of an empty cell");
  return { kind: "amount", value: Math.round(value * 100) / 100, unit, qualifier, sources };
};
/** A figure we worked out ourselves: said as "about", and rounded to whole units, for its parts are no finer. */
export const derived = (value: number, unit: Unit, sources: readonly string[]): Fact => amount(Math.round(value), unit, sources, "about");
export const count = (value: number | null, sources: readonly string[]): Fact => {
  if (value === null) throw new Error("A fact was asked of an empty cell");
  return { kind: "count", value, sources };
};
export const date = (span: Span | null, sources: readonly string[]): Fact => {
  if (span === null) throw new Error("A fact was asked of an empty cell");
  return { kind: "date", span, sources };
};
/** How many rows there are, and where they come from. */
export const counted = (rows: readonly { readonly source_id: string }[]): Fact =>
  count(rows.length, [...new Set(rows.map((row) => row.source_id))]);

/** Registered capital as a row states it, in million US dollars. */
export const registered = ({
  total,
  qualifier,
  source_id,
}: {
  total: number | null;
  qualifier: Qualifier | null;
  source_id: string;
}): Fact => amount(total, "million-usd", [source_id], qualifier);
