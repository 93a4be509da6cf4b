import Papa from "papaparse";
import { cellStart } from "./cell-place.ts";
import { delimiters, separatedBy } from "./delimiter.ts";
import type { Fault } from "./problem.ts";

/** A row as parsed, by as much of it as tells its shape. */
export interface RowShape {
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file, without its line end. */
  readonly text: string;
  readonly isBroken: boolean;
}

/** What made a row another shape than the header's, the cell where that shows, and how many rows it explains. */
export interface Misshape {
  readonly fault: Fault;
  readonly columnIndex?: number;
  readonly rows: number;
}

/** More pieces than that are no row that a line break tore. */
const mostPieces = 6;

const glued: Fault = {
  code: "rows-glued",
  rule: {
    vi: "có lẽ là hai dòng dính làm một: dòng sau được thêm vào mà không xuống dòng.",
    en: "two rows seem to be glued into one: the second was added without a line break before it.",
  },
  cure: {
    vi: "Xuống dòng (Enter) ngay trước chữ mở đầu dòng sau, ở trong hay ở đầu ô này. Nếu chỉ có một dòng, đặt ô có dấu phẩy vào trong ngoặc kép.",
    en: "Break the line (Enter) right before the word with which the second row begins, inside this cell or at its start. If it is one row only, put the cell that holds a comma in quotation marks.",
  },
};
const torn = (first: number, last: number): Fault => ({
  code: "row-torn",
  rule: {
    vi: `dòng này bị ngắt: phần còn lại của nó đứng ở dòng ${last}.`,
    en: `this row is broken: the rest of it stands in line ${last}.`,
  },
  cure: {
    vi: `Nối các dòng ${first}–${last} làm một: xóa chỗ xuống dòng, gõ một dấu cách vào mỗi chỗ nối. Đừng xóa dòng nào có chữ.`,
    en: `Join lines ${first}–${last} into one: delete the line breaks between them and type one space at each seam. Delete no row that has words.`,
  },
});
const curly: Fault = {
  code: "curly-quotes",
  rule: {
    vi: "ô nằm trong ngoặc kép cong (“…”): CSV chỉ hiểu ngoặc kép thẳng, nên ô bị tách ở dấu phẩy.",
    en: "a cell stands in curly quotation marks (“…”): a CSV knows straight ones only, so the cell is split at its comma.",
  },
  cure: {
    vi: 'Ở đầu và cuối ô, thay ngoặc kép cong bằng ngoặc kép thẳng (").',
    en: 'At the start and the end of the cell, type straight quotation marks (") over the curly ones.',
  },
};
export const spaceBeforeQuote: Fault = {
  code: "space-before-quote",
  rule: {
    vi: "có dấu cách trước ngoặc kép mở ô, nên ngoặc kép bị đọc là chữ.",
    en: "a space stands before the quotation mark that opens the cell, so the mark is read as a letter.",
  },
  cure: {
    vi: 'Xóa dấu cách ấy: ngoặc kép (") phải đứng ngay sau dấu ngăn ô.',
    en: 'Delete that space: the quotation mark (") comes right after the separator.',
  },
};

/** How many cells the text has if it is one sound row. */
function cellCount(text: string, delimiter: string): number | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  return data.length === 1 && !errors.some(({ type }) => type === "Quotes") ? data[0]?.length : undefined;
}

/** Each with the text as it was meant, if that was the slip. */
const quoteSlips = (delimiter: string): readonly { readonly fault: Fault; readonly meant: (text: string) => string }[] => {
  const [before, after] = [`(^|${delimiter})\\s*`, `\\s*(?=${delimiter}|$)`];
  return [
    { fault: spaceBeforeQuote, meant: (text) => text.replaceAll(new RegExp(`${before}"`, "g"), '$1"') },
    {
      fault: curly,
      meant: (text) => text.replaceAll(new RegExp(`${before}[“”„‟«»″]`, "gu"), '$1"').replaceAll(new RegExp(`[“”‟«»″]${after}`, "gu"), '"'),
    },
  ];
};

/** A quotation mark that is not the text's own: the row has the header's number of cells once it is typed as a CSV wants it. */
function quoteSlip({ text }: RowShape, width: number, delimiter: string): Misshape | undefined {
  const slip = quoteSlips(delimiter).find(({ meant }) => meant(text) !== text && cellCount(meant(text), delimiter) === width);
  return slip && { fault: slip.fault, rows: 1 };
}

/** Two rows without a line break between them: one cell is the last of the one and the first of the other. */
function gluedRows({ text, cells, isBroken }: RowShape, width: number, delimiter: string): Misshape | undefined {
  // With two columns, one cell too many may be anything.
  if (width < 3) return undefined;
  const place = { fault: glued, columnIndex: width - 1, rows: 1 };
  const isMore = cells.slice(width).some((cell) => cell.trim() !== "");
  if (!isBroken) return isMore && (cells.length - 1) % (width - 1) === 0 ? place : undefined;
  // The first ends with a quoted cell, on which the other's first word follows. What comes below was swallowed by the quotation.
  const line = text.split("\n", 1)[0] ?? "";
  const ends = [...line.matchAll(/"(?=[^"])/g)].map(({ index }) => index + 1);
  const isSeam = (end: number): boolean => [line.slice(0, end), line.slice(end)].every((half) => cellCount(half, delimiter) === width);
  return ends.some(isSeam) ? place : undefined;
}

/** A row that line breaks outside quotation marks have torn: its pieces together have the header's number of cells. */
function tornRow(rows: readonly RowShape[], index: number, width: number): Misshape | undefined {
  let cells = 1;
  for (let pieces = 1; pieces <= mostPieces; pieces++) {
    const piece = rows[index + pieces - 1];
    if (piece === undefined || piece.isBroken || piece.cells.length >= width) return undefined;
    cells += piece.cells.length - 1;
    if (cells > width) return undefined;
    if (cells === width && pieces > 1) return { fault: torn(rows[index]?.line ?? 0, piece.line), rows: pieces };
  }
  return undefined;
}

/** A row that was typed or pasted with another sign between its cells than the header has. */
function otherDelimiter({ text, cells }: RowShape, width: number, used: string): Misshape | undefined {
  const other = delimiters.find((delimiter) => delimiter !== used && text.split(delimiter).length === width);
  return other && { fault: separatedBy(other, used, cells.length, width), rows: 1 };
}

/** Why a row is not of the header's shape, where one slip of the hand explains it; undefined where none does. */
export function misshape(rows: readonly RowShape[], index: number, width: number, delimiter: string): Misshape | undefined {
  const row = rows[index];
  if (row === undefined || (row.cells.length === width && !row.isBroken)) return undefined;
  return (
    otherDelimiter(row, width, delimiter) ??
    (row.isBroken ? undefined : quoteSlip(row, width, delimiter)) ??
    gluedRows(row, width, delimiter) ??
    tornRow(rows, index, width)
  );
}

/** Whether the cell at `index` was meant to be quoted and is not, for the space before its quotation mark. */
export function isSpacedQuote(cell: string, rowText: string, index: number, delimiter: string): boolean {
  if (!/^\s+"/.test(cell)) return false;
  const { line, col } = cellStart(rowText, index, delimiter);
  // A quoted cell may itself begin so: then its own quotation mark comes first.
  return /^\s/.test((rowText.split("\n")[line] ?? "").slice(col - 1));
}
