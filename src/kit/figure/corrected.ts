import type { Lang } from "../i18n/languages.ts";
import type { Correction } from "../table/corrections.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "../table/table.ts";
import type { Figure, RenderedFigure } from "./figure.ts";

export type Tables = Readonly<Record<string, AnyTable>>;

/** The cell that a correction is about: its column, and what stood there before as the column reads it. */
export interface CorrectedCell {
  readonly row: AnyRow;
  readonly column: string;
  readonly was: unknown;
}

/** Key cells in a correction's own writing: "2024-11-15, province". */
const sameKey = (one: string, other: string): boolean => one.replaceAll(/\s*,\s*/g, ",") === other.replaceAll(/\s*,\s*/g, ",");

/** The row that a correction names; undefined where it is gone, or where the words were corrected. */
export function correctedRow(correction: Correction, tables: Tables, data: AnyData): AnyRow | undefined {
  const table = tables[correction.dataset];
  return table && rowsOf(data, table.name).find((row) => sameKey(keyOf(table, row), correction.key));
}

/** The cell that was put right: the one that holds what the correction says it holds now. Undefined where it is not plain which. */
export function correctedCell(correction: Correction, tables: Tables, data: AnyData): CorrectedCell | undefined {
  const row = correctedRow(correction, tables, data);
  const columns = Object.entries(tables[correction.dataset]?.columns ?? {});
  if (row === undefined) return undefined;
  for (const [column, { parse }] of columns) {
    const [now, was] = [parse(correction.now), parse(correction.was)];
    if ("value" in now && "value" in was && cellText(now.value) === cellText(row[column])) return { row, column, was: was.value };
  }
  return undefined;
}

/** The data as it was before a correction; without the row where it is not plain which cell was another. */
function before(correction: Correction, tables: Tables, data: AnyData): AnyData | undefined {
  const row = correctedRow(correction, tables, data);
  if (row === undefined) return undefined;
  const cell = correctedCell(correction, tables, data);
  const rows = rowsOf(data, correction.dataset);
  const others = rows.flatMap((one) => (one !== row ? [one] : cell ? [{ ...one, [cell.column]: cell.was }] : []));
  return { ...data, [correction.dataset]: others };
}

/** Everything that a figure says. */
const told = ({ title, subtitle, takeaway, note, columns, rows, label }: RenderedFigure, scenes: readonly string[]): string =>
  JSON.stringify([title, subtitle, takeaway, note, columns, rows, scenes.map(label)]);

/**
 * The corrections that touch a figure: those without which it would say something else. A figure that cannot be drawn without what was
 * put right rests on it as well.
 */
export function correctionsOfFigure(
  figure: Figure,
  rendered: RenderedFigure,
  tables: Tables,
  data: AnyData,
  lang: Lang,
  document: Document,
): Correction[] {
  return data.corrections.filter((correction) => {
    const was = before(correction, tables, data);
    if (was === undefined) return false;
    try {
      return told(figure.render(was, lang, document), figure.scenes) !== told(rendered, figure.scenes);
    } catch {
      return true;
    }
  });
}
