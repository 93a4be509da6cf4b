import { alike, cellsOf, ofRows, ordered, sumOf } from "./aggregate.ts";
import { refuseEmpty } from "./arithmetic.ts";
import { cellValue } from "./cells.ts";
import type { BuiltIn, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import { type NumberValue, numberOf, restsOf } from "./values.ts";

const number = { kind: "number" } as const;

const sum = ofRows("sum(table.column where condition)", (rows, usage, { at }) => {
  const { cells } = cellsOf(rows, usage, at, "number");
  return { type: number, run: (scope) => sumOf(cells(scope), at) };
});

/** The largest step up from one row to the next. */
const largestRise = ofRows(
  "largest-rise(table.column where condition by column)",
  (rows, usage, { at }) => {
    const { column } = cellsOf(rows, usage, at, "number");
    return {
      type: number,
      run: (scope) => {
        const known = alike(
          ordered(rows, scope).map((row) => cellValue(rows.table, row, column)),
          at,
        );
        if (known.length < 2) slip(faults.noCells, at);
        const values = known.map(({ value }) => value ?? 0);
        const rises = values.slice(1).map((value, index) => value - (values[index] ?? value));
        return numberOf(Math.max(...rises), "derived", restsOf(...known), { unit: known[0].unit });
      },
    };
  },
  "by",
);

function shareOf(part: NumberValue, whole: NumberValue, scope: Scope, at: number): NumberValue {
  const isUnknown = refuseEmpty([part, whole], scope, at);
  if (!isUnknown && part.unit !== whole.unit) slip(faults.unitsDiffer(part.unit, whole.unit), at);
  if (whole.value === 0) slip(faults.byZero, at);
  const value = isUnknown ? null : ((part.value ?? 0) / (whole.value ?? 1)) * 100;
  return numberOf(value, "derived", restsOf(part, whole), { unit: "percent" });
}

const share: BuiltIn = {
  usage: "share(part, whole)",
  takes: [2, 2],
  compile: (parts, compiler, at) => {
    const [part, whole] = parts.map((node) => compiler.compile(node));
    if (part?.type.kind !== "number" || whole?.type.kind !== "number") return slip(faults.usage(share.usage), at);
    // The types have just been asked.
    return { type: number, run: (scope) => shareOf(part.run(scope) as NumberValue, whole.run(scope) as NumberValue, scope, at) };
  },
};

/** Sums, steps and shares in percent. */
export const sumFunctions = { sum, share, "largest-rise": largestRise } as const;
