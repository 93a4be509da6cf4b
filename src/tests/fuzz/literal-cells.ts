/**
 * What stands in a CSV, read by nothing of ours and by no library: the oracle of what may be published. It shares no line
 * with src/csv and src/datasets, and it is lenient: it says what a cell may mean to anyone, they what it means.
 */

/** A row as written: the line on which it starts and its raw cells. */
export interface LiteralRow {
  readonly line: number;
  readonly cells: readonly string[];
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes).normalize("NFC");
}

/** Every row of a file, split at `delimiter` outside quotation marks; lines counted by CRLF, CR or LF. */
function literalRows(text: string, delimiter: string): LiteralRow[] {
  const rows: LiteralRow[] = [];
  let [cells, cell, quoted, line, startLine]: [string[], string, boolean, number, number] = [[], "", false, 1, 1];
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    const ends = character === "\n" || character === "\r" || character === undefined;
    if (character === "\r" && text[index + 1] === "\n") continue;
    if (ends && character !== undefined) line += 1;
    if (quoted && character !== undefined) {
      if (character === '"' && text[index + 1] === '"') [cell, index] = [`${cell}"`, index + 1];
      else if (character === '"') quoted = false;
      else cell += ends ? "\n" : character;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === delimiter || ends) {
      cells.push(cell);
      cell = "";
      if (ends) {
        rows.push({ line: startLine, cells });
        [cells, startLine] = [[], line];
      }
    } else cell += character;
  }
  return rows;
}

/** The rows of a file below its header, and where each named column stands. The delimiter is the one that finds the names. */
export function literalTable(bytes: Uint8Array, names: readonly string[]): { rows: LiteralRow[]; indexOf: (name: string) => number } {
  const text = decoded(bytes);
  const tries = [",", ";", "\t"].map((delimiter) => {
    const rows = literalRows(text, delimiter);
    const head = rows.findIndex(({ cells }) => !/^sep=/i.test(cells[0] ?? ""));
    const header = (rows[head]?.cells ?? []).map(bare);
    return { rows: rows.slice(head + 1), header, known: names.filter((name) => header.includes(name)).length };
  });
  const best = tries.toSorted((a, b) => b.known - a.known)[0];
  return { rows: best?.rows ?? [], indexOf: (name) => best?.header.indexOf(name) ?? -1 };
}

/** A cell by what can be seen of it. */
export const bare = (cell: string): string => cell.replaceAll(/[\p{Default_Ignorable_Code_Point}\p{White_Space}]/gu, "");

/** Every number a cell may mean to anyone: its digits, with the decimal mark at any of its separators or at none. */
export function numbersIn(cell: string): number[] {
  const text = bare(cell);
  if (!/^-?\d[\d.,]*$/.test(text)) return [];
  const separators = [...text.matchAll(/[.,]/g)].map(({ index }) => index);
  const digits = (part: string): string => part.replaceAll(/[.,]/g, "");
  return [Number(digits(text)), ...separators.map((at) => Number(`${digits(text.slice(0, at))}.${digits(text.slice(at + 1))}`))];
}

/** Whether a cell may mean this date to anyone: the same text, or its day, month and year with strokes between. */
export function mayMeanDate(cell: string, iso: string): boolean {
  const text = bare(cell);
  if (text === iso) return true;
  const parts = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)?.slice(1).map(Number);
  return (
    parts !== undefined &&
    iso ===
      parts
        .toReversed()
        .map((part) => String(part).padStart(2, "0"))
        .join("-")
  );
}
