import Papa from "papaparse";

/** One thing that may happen to a file, with numbers that say where and how. Bytes in, bytes out. */
export type Mutation = (bytes: Uint8Array, at: number, pick: number) => Uint8Array;

type Rows = readonly (readonly string[])[];

/** A row with another cell, where it has one at this place: chains of mutations leave rows of any length. */
const withCell = (row: readonly string[], column: number, cell: string): readonly string[] =>
  row.map((old, index) => (index === column ? cell : old));

/** A change of the cells as a spreadsheet holds them: header first, every cell whole. */
const inRows =
  (change: (rows: Rows, at: number, pick: number) => Rows): Mutation =>
  (bytes, at, pick) => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd());
    return new TextEncoder().encode(`${Papa.unparse(change(data, at, pick) as string[][], { newline: "\n" })}\n`);
  };

/** A change of one column alone, below its header. */
const inColumn = (change: (cells: readonly string[], at: number, pick: number) => readonly string[]): Mutation =>
  inRows((rows, at, pick) => {
    const [header = [], ...body] = rows;
    const column = pick % Math.max(header.length, 1);
    const cells = change(
      body.map((row) => row[column] ?? ""),
      at,
      pick,
    );
    return [header, ...body.map((row, index) => withCell(row, column, cells[index] ?? ""))];
  });

/** A stretch of a list and what surrounds it. */
function stretch<T>(list: readonly T[], at: number, pick: number): [readonly T[], readonly T[], readonly T[]] {
  const start = at % Math.max(list.length, 1);
  const end = Math.min(list.length, start + 2 + (pick % 60));
  return [list.slice(0, start), list.slice(start, end), list.slice(end)];
}

/** What happens to a table as a whole in a spreadsheet, or where two editors' versions meet: every cell stays well formed. */
export const tableMutations: Readonly<Record<string, Mutation>> = {
  "a column is shifted up": inColumn((cells, at, pick) => {
    const [above, moved, below] = stretch(cells, at, pick);
    return [...above, ...moved.slice(1), at % 2 ? (moved[0] ?? "") : "", ...below];
  }),
  "a column is shifted down": inColumn((cells, at, pick) => {
    const [above, moved, below] = stretch(cells, at, pick);
    return [...above, at % 2 ? (moved.at(-1) ?? "") : "", ...moved.slice(0, -1), ...below];
  }),
  "a column is sorted alone": inColumn((cells, at) => (at % 2 ? cells.toSorted() : cells.toSorted().toReversed())),
  "a column is filled down": inColumn((cells, at, pick) => {
    const [above, filled, below] = stretch(cells, at, pick);
    return [...above, ...filled.map(() => filled[0] ?? ""), ...below];
  }),
  "a column is filled as a series": inColumn((cells, at, pick) => {
    const [above, filled, below] = stretch(cells, at, pick);
    const next = (by: number): string =>
      (filled[0] ?? "").replace(/\d+$/, (digits) => String(Number(digits) + by).padStart(digits.length, "0"));
    return [...above, ...filled.map((_, index) => next(index)), ...below];
  }),
  "cells of a column are merged": inColumn((cells, at, pick) => {
    const [above, merged, below] = stretch(cells, at, pick);
    return [...above, ...merged.map((cell, index) => (index === 0 ? cell : "")), ...below];
  }),
  "cells of a row are merged": inRows((rows, at, pick) =>
    rows.map((row, index) => {
      if (index !== 1 + (at % Math.max(rows.length - 1, 1))) return row;
      const [left, merged, right] = stretch(row, pick, at);
      return [...left, ...merged.map((cell, column) => (column === 0 ? cell : "")), ...right];
    }),
  ),
  "rows are sorted": inRows(([header = [], ...body], at) => {
    const column = at % Math.max(header.length, 1);
    return [header, ...body.toSorted((one, other) => ((one[column] ?? "") < (other[column] ?? "") ? -1 : 1))];
  }),
  "rows are lost to a filter": inRows(([header = [], ...body], at, pick) => {
    const column = pick % Math.max(header.length, 1);
    const word = body[at % Math.max(body.length, 1)]?.[column];
    return [header, ...body.filter((row) => (row[column] === word) === (at % 2 === 0))];
  }),
  "the names of two columns are exchanged": inRows(([header = [], ...body], at, pick) => {
    const [one, two] = [at % Math.max(header.length, 1), pick % Math.max(header.length, 1)];
    return [withCell(withCell(header, one, header[two] ?? ""), two, header[one] ?? ""), ...body];
  }),
  "a key changes": inRows((rows, at, pick) =>
    rows.map((row, index) =>
      index === 1 + (at % Math.max(rows.length - 1, 1))
        ? withCell(row, 0, `${row[0]}${pick % 3 === 0 ? "" : pick % 10}`.replace(/^[a-z]/, "x"))
        : row,
    ),
  ),
  "many keys change": inColumn((cells, at, pick) => {
    const [above, changed, below] = stretch(cells, at, pick);
    return [
      ...above,
      ...changed.map((cell) => cell.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1 + (at % 8)) % 10))),
      ...below,
    ];
  }),
  "two versions of a row are both kept": inRows((rows, at, pick) => {
    const line = 1 + (at % Math.max(rows.length - 1, 1));
    const row = rows[line] ?? [];
    const other = rows[1 + (pick % Math.max(rows.length - 1, 1))] ?? [];
    const column = pick % Math.max(row.length, 1);
    return rows.toSpliced(line + 1, 0, withCell(row, column, other[column] ?? ""));
  }),
  "a conflict is committed": inRows((rows, at, pick) => {
    const [above, ours, below] = stretch(rows, at, pick % 5);
    const theirs = ours.map((row) => row.map((cell, index) => (index === pick % 7 ? `${cell}1` : cell)));
    return [...above, ["<<<<<<< HEAD"], ...ours, ["======="], ...theirs, [">>>>>>> main"], ...below];
  }),
};
