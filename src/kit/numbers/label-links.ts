import { cellText } from "../figure/cell.ts";
import { escapeHtml } from "../figure/escape.ts";
import type { PrintedRow } from "../figure/table.ts";
import type { Format } from "../i18n/format.ts";

/** Digits with their separators: "2.877,8", "12". */
const numbersIn = (text: string): string[] => text.match(/\d(?:[\d.,]*\d)?/g) ?? [];

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** Whether a number tells one row from another: "12" may stand anywhere, "12,43" and "690" hardly twice. */
const isTelling = (number: string): boolean => number.length > 2 && !isYear(number);

/** Which rows have a number among their cells. */
type RowsWith = (number: string) => readonly string[];

function rowsByNumber(rows: readonly PrintedRow[], format: Format): RowsWith {
  const known = rows.flatMap(({ key, cells }) =>
    key === undefined ? [] : [{ key, numbers: new Set(cells.flatMap((cell) => numbersIn(cellText(cell, format, "")))) }],
  );
  return (number) => known.flatMap(({ key, numbers }) => (numbers.has(number) ? [key] : []));
}

/** What is said of a label: the row that alone has its number, else the card of all the figure's numbers. Nothing of one without. */
function attributeOf(label: string, rowsWith: RowsWith, card: string): string {
  const numbers = numbersIn(label).filter((number) => !isYear(number));
  const [telling] = numbers.filter(isTelling).toSorted((a, b) => b.length - a.length);
  const [row, ...others] = telling === undefined ? [] : rowsWith(telling);
  if (numbers.length === 0) return "";
  return row !== undefined && others.length === 0 ? ` data-row="${escapeHtml(row)}"` : ` data-card="${escapeHtml(card)}"`;
}

/** A group's beginning or end, or a text with all its lines. */
const parts = /<g\b(?<group>[^>]*)>|(?<end><\/g>)|<text\b(?<attributes>[^>]*)>(?<words>.*?)<\/text>/gs;

const speaks = (attributes: string): boolean => / data-(?:key|row)="/.test(attributes);

/**
 * A figure's drawing, as SVG, with its labels that say a number told apart: each names the row of the table that it is about or, where
 * it is about several, the address of the figure's card. Labels of a mark's own group speak with it, and those of an axis measure.
 */
export function withLabelLinks(svg: string, rows: readonly PrintedRow[], card: string, format: Format): string {
  const rowsWith = rowsByNumber(rows, format);
  // Of each group around the place that has been reached: whether it speaks for its labels.
  const around: boolean[] = [];
  return svg.replaceAll(parts, (whole: string, ...rest: readonly unknown[]) => {
    const { group, end, attributes = "", words = "" } = rest.at(-1) as Partial<Record<"group" | "end" | "attributes" | "words", string>>;
    if (end !== undefined) around.pop();
    else if (group !== undefined) {
      if (!group.endsWith("/")) around.push(speaks(group));
    } else if (!around.includes(true) && !speaks(attributes) && !/ class="(?:[^"]* )?tick[ "]/.test(attributes)) {
      const said = attributeOf(words.replaceAll(/<[^>]*>/g, " "), rowsWith, card);
      return `<text${attributes}${said}>${words}</text>`;
    }
    return whole;
  });
}
