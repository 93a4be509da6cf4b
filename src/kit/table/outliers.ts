import type { Fault, Problem } from "../csv/problem.ts";
import type { AnyRow, AnyTable } from "./table.ts";

/** Thousand for million, single units for million: the slips of a unit that bounds alone may let pass. */
const unitSteps = [1e3, 1e6] as const;
/** So far outside its neighbours a figure must lie, and so near to them must it come when the step is undone. */
const [farOutside, nearInside] = [5, 3];

const doubt = (isAbove: boolean, [low, high]: readonly [number, number]): Fault => {
  const between = `${low}–${high}`;
  return {
    code: "far-from-others",
    severity: "question",
    rule: {
      vi: `có đúng không? Số này ${isAbove ? "lớn" : "nhỏ"} hơn hẳn các số cùng loại (phần lớn trong khoảng ${between}).`,
      en: `is it right? It lies far ${isAbove ? "above" : "below"} the figures of its kind (most of them ${between}).`,
    },
    cure: { vi: "Nếu gõ nhầm số hay đơn vị, sửa ô.", en: "If the figure or its unit is a slip, correct the cell." },
  };
};

interface Figure {
  readonly row: AnyRow;
  readonly column: string;
  readonly size: number;
}

/** Low and high of all figures but one, less so many at either end. */
function rangeWithout(sorted: readonly Figure[], index: number, trim: number): readonly [number, number] {
  const at = (rank: number): number => sorted[rank < index ? rank : rank + 1]?.size ?? Number.NaN;
  return [at(trim), at(sorted.length - 2 - trim)];
}

/** The range of its neighbours, for a figure that a step of a thousand or a million would bring home; undefined when it is at home already. */
function neighboursOf(sorted: readonly Figure[], index: number): readonly [number, number] | undefined {
  const size = sorted[index]?.size ?? Number.NaN;
  // The outermost tenth has no say: two slips must not vouch for each other.
  const [low, high] = rangeWithout(sorted, index, Math.floor((sorted.length - 1) / 10));
  if (size >= low / farOutside && size <= high * farOutside) return undefined;
  const [lowest, highest] = rangeWithout(sorted, index, 0);
  const undone = unitSteps.map((step) => (size > high ? size / step : size * step));
  return undone.some((candidate) => candidate >= lowest / nearInside && candidate <= highest * nearInside) ? [low, high] : undefined;
}

function doubtsAmong(figures: readonly Figure[], column: string): Problem[] {
  const sorted = figures.toSorted((a, b) => a.size - b.size);
  return sorted.flatMap((figure, index): Problem[] => {
    if (figure.column !== column || sorted.length < 2) return [];
    const range = neighboursOf(sorted, index);
    const value = figure.row[column];
    return range === undefined ? [] : [{ ...doubt(figure.size > range[1], range), ...figure.row.at(column), value: String(value) }];
  });
}

/**
 * Questions about figures that lie a thousand or a million times off those they can be compared with: same column, same words in the
 * columns it is declared alike by. Zero and unknown have no size. A company may be a thousand times another: this is never an error.
 */
export function farFromNeighbours(table: AnyTable, rows: readonly AnyRow[]): Problem[] {
  return Object.entries(table.columns).flatMap(([column, { alike }]) => {
    if (alike === undefined || table.key.includes(column)) return [];
    const figures = rows.flatMap((row) =>
      [column, ...alike.with].flatMap((name): Figure[] => {
        const value = row[name];
        return typeof value === "number" && value !== 0 ? [{ row, column: name, size: Math.abs(value) }] : [];
      }),
    );
    const groups = Map.groupBy(figures, ({ row }) => alike.by.map((name) => row[name]).join(" "));
    return [...groups.values()].flatMap((group) => doubtsAmong(group, column));
  });
}
