import { dayMs, endOf } from "./time.ts";

/**
 * A date as precise as its source and no more: a day, month, quarter, year, or a window between two of them.
 * A window stays a window; nothing is ever rounded to a day.
 */
export interface DateSpan {
  /** As written: 2024-11-15, 2024-12, 2027-Q3, 2025, 2027-07/2027-12. */
  readonly iso: string;
  /** First and last day, both included, as UTC milliseconds of midnight. */
  readonly from: number;
  readonly to: number;
  readonly precision: "day" | "month" | "quarter" | "year" | "window";
}

/** Tells a date from the other values of a row. */
export const isDateSpan = (value: unknown): value is DateSpan =>
  typeof value === "object" && value !== null && "iso" in value && "from" in value;

const patterns = [
  ["day", /^(\d{4})-(\d{2})-(\d{2})$/],
  ["month", /^(\d{4})-(\d{2})$/],
  ["quarter", /^(\d{4})-Q([1-4])$/],
  ["year", /^(\d{4})$/],
] as const;

const one = String.raw`\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?`;
/** What every date written as ISO text matches, though not all that matches is a date: for schemas of other programs. */
export const datePattern = `^${one}(/${one})?$`;

function dayMonthYear(precision: "day" | "month" | "quarter" | "year", parts: readonly number[]): [number, number] | undefined {
  const [year = 0, second = 1, third = 1] = parts;
  if (precision === "year") return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1) - dayMs];
  if (precision === "quarter") return [Date.UTC(year, second * 3 - 3, 1), Date.UTC(year, second * 3, 1) - dayMs];
  if (second < 1 || second > 12) return undefined;
  if (precision === "month") return [Date.UTC(year, second - 1, 1), Date.UTC(year, second, 1) - dayMs];
  const day = Date.UTC(year, second - 1, third);
  return new Date(day).getUTCDate() === third ? [day, day] : undefined;
}

/** ISO text → span; undefined when it is no date, or a day that does not exist (2024-02-30). */
export function parseDateSpan(iso: string): DateSpan | undefined {
  const [first, last, ...rest] = iso.split("/");
  if (first !== undefined && last !== undefined && rest.length === 0) {
    const start = parseDateSpan(first);
    const end = parseDateSpan(last);
    return start && end && start.from <= end.from ? { iso, from: start.from, to: end.to, precision: "window" } : undefined;
  }
  for (const [precision, pattern] of patterns) {
    const match = pattern.exec(iso);
    const range = match && dayMonthYear(precision, match.slice(1).map(Number));
    if (range) return { iso, from: range[0], to: range[1], precision };
  }
  return undefined;
}

/** Half-way through the span: where a mark stands when a span must be one point of an axis. */
export const middle = (span: DateSpan): number => (span.from + endOf(span)) / 2;
