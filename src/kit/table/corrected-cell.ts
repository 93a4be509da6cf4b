import { leadsTo } from "./answers.ts";
import type { Correction } from "./corrections.ts";
import { type AnyData, rowsOf } from "./data.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "./table.ts";

export type Tables = Readonly<Record<string, AnyTable>>;

/** The cell that a correction is about: its column, and what stood there before as the column reads it. */
export interface CorrectedCell {
  readonly row: AnyRow;
  readonly column: string;
  readonly was: unknown;
}

/** The rows that a key written in another table leads to: the one whose whole key it is, else those that have it as a part of theirs. */
export function rowsNamed({ dataset, key }: Pick<Correction, "dataset" | "key">, tables: Tables, data: AnyData): AnyRow[] {
  const table = tables[dataset];
  if (table === undefined) return [];
  const rows = rowsOf(data, dataset).filter((row) => leadsTo(key, keyOf(table, row)));
  const whole = rows.filter((row) => leadsTo(keyOf(table, row), key));
  return whole.length > 0 ? whole : rows;
}

/** The row that a correction names; undefined where it is gone, where its key leads to several, or where the words were corrected. */
export function correctedRow(correction: Correction, tables: Tables, data: AnyData): AnyRow | undefined {
  const [row, ...others] = rowsNamed(correction, tables, data);
  return others.length === 0 ? row : undefined;
}

/** Columns of a row that hold a value, as each of them reads it. */
export const columnsHolding = ({ columns }: AnyTable, row: AnyRow, typed: string): string[] =>
  Object.entries(columns).flatMap(([column, { parse }]) => {
    const read = parse(typed);
    return "value" in read && cellText(read.value) === cellText(row[column]) ? [column] : [];
  });

/** The cell that was put right: the one that holds what the correction says it holds now. Undefined where it is not plain which. */
export function correctedCell(correction: Correction, tables: Tables, data: AnyData): CorrectedCell | undefined {
  const row = correctedRow(correction, tables, data);
  const table = tables[correction.dataset];
  if (row === undefined || table === undefined) return undefined;
  for (const column of columnsHolding(table, row, correction.now)) {
    const was = table.columns[column]?.parse(correction.was);
    if (was && "value" in was) return { row, column, was: was.value };
  }
  return undefined;
}
