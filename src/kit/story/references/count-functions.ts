import { cellsOf, isKnown, ofRows, rank } from "./aggregate.ts";
import { restOf } from "./cells.ts";
import type { BuiltIn } from "./compiler.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import { numberOf, restsOf } from "./values.ts";

const number = { kind: "number" } as const;

const count = ofRows("count(table where condition)", ({ table, column, select }, usage, { at }) => {
  if (column !== undefined) slip(faults.usage(usage), at);
  const run: ReturnType<BuiltIn["compile"]>["run"] = (scope) => {
    const rows = select(scope);
    return numberOf(
      rows.length,
      "count",
      rows.map((row) => restOf(table, row)),
    );
  };
  return { type: number, run };
});

const distinct = ofRows("distinct(table.column where condition)", (rows, usage, { at }) => {
  const { cells } = cellsOf(rows, usage, at, "number", "date", "word");
  return {
    type: number,
    run: (scope) => {
      const known = cells(scope).filter(isKnown);
      return numberOf(new Set(known.map(rank)).size, "count", restsOf(...known));
    },
  };
});

const tables: BuiltIn = {
  usage: "tables()",
  takes: [0, 0],
  compile: (_, { environment }) => ({
    type: number,
    run: () => numberOf(Object.keys(environment.tables).length, "count", []),
  }),
};

/** How many rows there are; how many different cells; how many tables. */
export const countFunctions = { count, distinct, tables } as const;
