import type { Text } from "../csv/problem.ts";
import { type Column, filled, type Parsed } from "./columns.ts";
import { type ChangeLimit, numberLimit } from "./change-limit.ts";
import { type Bounds, isItZero, notANumber, notWhole, otherNotation, outOfRange, twoReadings } from "./number-faults.ts";
import { numberReadings } from "./number-readings.ts";

interface NumberOptions extends Bounds {
  readonly changeLimit?: ChangeLimit;
  /** Whether 0 says something here. Where it does not, it was probably typed for what is not known, and is asked about. */
  readonly zero?: "said" | "doubtful";
  /** Columns whose words must agree for two figures of this one to be comparable, and other columns that hold the like. */
  /** Null where figures of all sizes stand side by side. */
  readonly alike?: { readonly by?: readonly string[]; readonly with?: readonly string[] } | null;
}

/**
 * The one number a cell can mean in this column. A reading that the bounds exclude is none: 106.789 is a longitude, never
 * a hundred thousand. With two that fit, nothing is guessed.
 */
function parseNumber(cell: string, bounds: Bounds, isWhole: boolean): Parsed<number> {
  const readings = numberReadings(cell);
  const fitting = readings.filter(({ value }) => value >= bounds.min && value <= bounds.max && (!isWhole || Number.isInteger(value)));
  const [one, two] = fitting;
  if (one === undefined) {
    if (readings.length === 0) return { fault: notANumber(cell, bounds) };
    const isOut = readings.every(({ value }) => value < bounds.min || value > bounds.max);
    return { fault: isOut ? outOfRange(bounds) : notWhole };
  }
  if (two !== undefined) {
    const whole = fitting.find(({ isThousands }) => isThousands) ?? two;
    return { fault: twoReadings(whole, whole === one ? two : one) };
  }
  return /^-?\d+(\.\d+)?$/.test(cell) && Number(cell) === one.value
    ? { value: one.value }
    : { value: one.value, warning: otherNotation(one) };
}

const numeric = (title: Text, options: NumberOptions, kind: Text, isWhole: boolean): Column<number> =>
  filled({
    title,
    type: "number",
    kind: { vi: `${kind.vi} ${options.min}–${options.max}`, en: `${kind.en} ${options.min}–${options.max}` },
    ...(options.unit && { unit: options.unit }),
    facets: { minimum: options.min, maximum: options.max, ...(isWhole && { whole: true }) },
    changeLimit: options.changeLimit ?? numberLimit,
    ...(options.alike !== null && { alike: { by: [], with: [], ...options.alike } }),
    parse: (cell) => {
      const parsed = parseNumber(cell, options, isWhole);
      return "value" in parsed && parsed.value === 0 && options.zero === "doubtful" ? { ...parsed, warning: isItZero } : parsed;
    },
  });

/** A figure: digits with a decimal point, or any other notation that has one meaning within the bounds. */
export const number = (title: Text, options: NumberOptions): Column<number> => numeric(title, options, { vi: "số", en: "number" }, false);

/** A count, a rank. */
export const integer = (title: Text, options: NumberOptions): Column<number> =>
  numeric(title, options, { vi: "số nguyên", en: "whole number" }, true);

/** A year: printed as it stands, without a sign for thousands, and no amount. */
export const year = (title: Text, bounds: Bounds): Column<number> => ({ ...integer(title, bounds), isName: true });
