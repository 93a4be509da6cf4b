import type { AnyRow } from "../../table/table.ts";
import { isKnown, ofRows } from "./aggregate.ts";
import { cellValue, restOf } from "./cells.ts";
import type { BuiltIn, Compiled, Compiler, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { type Rows, rowsIn } from "./rows.ts";
import { slip } from "./slip.ts";
import type { Node } from "./syntax.ts";
import { isScalarType, type Rest, type Scalar, type TruthValue, truthOf } from "./values.ts";

const truth = { kind: "truth" } as const;

/** True unless something is against it. */
const unless = (against: Rest | undefined, rests: readonly Rest[]): TruthValue => ({
  ...truthOf(against === undefined, rests),
  ...(against && { against }),
});

const restsIn = ({ table, column }: Rows, rows: readonly AnyRow[]): Rest[] => rows.map((row) => restOf(table, row, column));

const all = ofRows(
  "all(table where condition have condition)",
  (rows, usage, { at }) => {
    const { select, have } = rows;
    if (have === undefined) return slip(faults.usage(usage), at);
    return {
      type: truth,
      run: (scope) => {
        const selected = select(scope);
        const [against] = restsIn(
          rows,
          selected.filter((row) => !have(row, scope)),
        );
        return unless(against, restsIn(rows, selected));
      },
    };
  },
  "have",
);

const none = ofRows("none(table where condition)", (rows) => ({
  type: truth,
  run: (scope) => unless(restsIn(rows, rows.select(scope))[0], []),
}));

const any = ofRows("any(table where condition)", (rows) => ({
  type: truth,
  run: (scope) => {
    const selected = rows.select(scope);
    return truthOf(selected.length > 0, restsIn(rows, selected));
  },
}));

/** The first place at which something is known after all. */
function known(node: Node, compiler: Compiler): (scope: Scope) => Rest | undefined {
  const { type, run } = node.kind === "selection" ? { type: truth, run: undefined } : compiler.compile(node);
  if (isScalarType(type) && run)
    return (scope) => {
      // The type has just been asked.
      const value = run(scope) as Scalar;
      return isKnown(value) ? value.rests[0] : undefined;
    };
  const rows = rowsIn(node, compiler);
  const { table, column, select } = rows;
  return (scope) => {
    const found = select(scope).filter((row) => column === undefined || isKnown(cellValue(table, row, column)));
    return restsIn(rows, found)[0];
  };
}

/** Nothing of this is known: no such rows, no such cells. It looks at every place it is given. */
const unknown: BuiltIn = {
  usage: "unknown(table where condition, table(key).column)",
  takes: [1, Number.POSITIVE_INFINITY],
  compile: (parts, compiler): Compiled => {
    const places = parts.map((part) => known(part, compiler));
    return { type: truth, run: (scope) => unless(places.map((place) => place(scope)).find(Boolean), []) };
  },
};

/** What holds of all rows, of none, of some; and what nobody knows. */
export const truthFunctions = { all, none, any, unknown } as const;
