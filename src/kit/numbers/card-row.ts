import type { Format } from "../i18n/format.ts";
import { rowAnchor } from "../table/row-anchor.ts";
import { type AnyRow, type AnyTable, cellText } from "../table/table.ts";
import { cellInWords, choiceName, type LabelSource, rowLabel } from "./row-label.ts";

/** A cell of a row as a card shows it. */
export interface CardCell {
  readonly title: string;
  readonly text: string;
  /** Whether it is the cell that the number was taken from. */
  readonly used: boolean;
}

/** A row that a number rests on. */
export interface CardRow {
  /** The row's own name, where it has one, else its key. */
  readonly label: string;
  /** Where it stands on the page of its table. */
  readonly anchor: string;
  readonly cells: readonly CardCell[];
  readonly note: string | undefined;
}

/** A column in words of one language alone: "name_vi", "note_en". */
const inOneLanguage = /_(vi|en)$/;

/**
 * Whether a cell says something to a reader: no id and no word that only the tables know, no note, nothing of another language, nothing
 * that is said with a figure or meant for editors.
 */
function isShown(table: AnyTable, row: AnyRow, column: string, format: Format): boolean {
  const { type, forEditors, ...rest } = table.columns[column] ?? {};
  const said = Object.values(table.columns).flatMap(({ beside }) => [beside?.unit, beside?.qualifier]);
  const isCode = type === "id" || (type === "choice" && choiceName(rest, cellText(row[column]), format) === undefined);
  return !isCode && forEditors !== true && !inOneLanguage.test(column) && !said.includes(column) && cellText(row[column]) !== "";
}

/** How much of a row a card shows: every cell that says something, its numbers, or the cell that was used and no other. */
export type Extent = "whole" | "numbers" | "used";

const isAmount = ({ columns }: AnyTable, column: string): boolean => columns[column]?.type === "number" && columns[column].isName !== true;

/**
 * A row for a card: its filled cells with their headings.
 *
 * @param used the column that the number was taken from; absent where the row was counted
 */
export function cardRow(
  table: AnyTable,
  row: AnyRow,
  used: string | undefined,
  extent: Extent,
  source: LabelSource,
  format: Format,
): CardRow {
  const isInLabel = (column: string): boolean => table.key.length > 1 && table.key.includes(column);
  const isTold = (column: string): boolean =>
    column === used || (!isInLabel(column) && (extent === "whole" || (extent === "numbers" && isAmount(table, column))));
  const shown = Object.keys(table.columns).filter((column) => isTold(column) && isShown(table, row, column, format));
  const note = row[`note_${format.lang}`];
  return {
    label: rowLabel(table, row, source, format),
    anchor: rowAnchor(table, row),
    cells: shown.map((column) => ({
      title: table.columns[column]?.title[format.lang] ?? column,
      text: cellInWords(table, row, column, format),
      used: column === used,
    })),
    note: extent === "whole" && typeof note === "string" ? note : undefined,
  };
}
