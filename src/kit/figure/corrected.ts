import type { Lang } from "../i18n/languages.ts";
import type { Correction } from "../table/corrections.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { correctedCell, correctedRow, type Tables } from "../table/corrected-cell.ts";
import type { Figure, RenderedFigure } from "./figure.ts";

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
