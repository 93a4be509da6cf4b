import { cellsOf, inOrder, isKnown, ofRows, ordered, rank, sumOf } from "./aggregate.ts";
import { cellValue, restOf, typeOf } from "./cells.ts";
import type { BuiltIn } from "./compiler.ts";
import { faults } from "./faults.ts";
import type { Rows } from "./rows.ts";
import { slip } from "./slip.ts";
import type { AnyRow } from "../../table/table.ts";

/** The known cell that comes first or last: a figure or a date as its source prints it. */
const extreme = (name: string, isLast: boolean): BuiltIn =>
  ofRows(`${name}(table.column where condition)`, (rows, usage, { at }) => {
    const { type, cells } = cellsOf(rows, usage, at, "number", "date");
    return {
      type,
      run: (scope) => {
        const known = cells(scope).filter(isKnown).toSorted(inOrder);
        return known.at(isLast ? -1 : 0) ?? slip(faults.noCells, at);
      },
    };
  });

/** The row that comes first or last by one of its columns; of a column, its cell. */
const end = (name: string, isLast: boolean): BuiltIn =>
  ofRows(
    `${name}(table where condition by column)`,
    (rows, _, { at }) => {
      const { table, column } = rows;
      const definition = column === undefined ? undefined : table.columns[column];
      return {
        type: definition && column !== undefined ? typeOf(definition, table, column) : { kind: "row", table },
        run: (scope) => {
          const row = ordered(rows, scope).at(isLast ? -1 : 0) ?? slip(faults.noCells, at);
          return column === undefined ? { kind: "row", row, rests: [restOf(table, row)] } : cellValue(table, row, column);
        },
      };
    },
    "by",
  );

/** How much a group has: rows, or the sum of a column; a group of which no cell is known has nothing. */
function weigh({ table, column }: Rows, rows: readonly AnyRow[], at: number): number {
  if (column === undefined) return rows.length;
  const cells = rows.map((row) => cellValue(table, row, column));
  return cells.some(isKnown) ? (sumOf(cells, at).value ?? 0) : 0;
}

/** The word that most rows have, or whose rows add up to most; unknown where two share the first place. */
const most = ofRows(
  "most(table where condition by column)",
  (rows, usage, { at }) => {
    const { table, column, select, by } = rows;
    if (by?.type.kind !== "word") return slip(faults.usage(usage), at);
    return {
      type: by.type,
      run: (scope) => {
        const groups = [...Map.groupBy(select(scope), (row) => String(rank(by.of(row, scope))))];
        const weighed = groups.map(([word, members]) => ({ word, members, weight: weigh(rows, members, at) }));
        const [first, second] = weighed.toSorted((a, b) => b.weight - a.weight);
        const isAlone = first !== undefined && first.word !== "" && first.weight !== second?.weight;
        return {
          kind: "word",
          text: isAlone ? first.word : null,
          rests: first?.members.map((row) => restOf(table, row, column)) ?? [],
        };
      },
    };
  },
  "by",
);

/** What comes first, last or most often. */
export const orderFunctions = {
  max: extreme("max", true),
  min: extreme("min", false),
  first: end("first", false),
  last: end("last", true),
  most,
} as const;
