import type { Text } from "../csv/problem.ts";
import { isDateSpan } from "./date-span.ts";
import { dayMs } from "./time.ts";

/**
 * How far a cell may move between two published versions before someone must say why: the larger value at most `factor`
 * times the smaller, at most `by` units of the column up or down, or at most so many `days` earlier or later.
 */
export type ChangeLimit = { readonly factor: number } | { readonly by: number } | { readonly days: number };

/** Figures are revised by a few per cent; half as much again is a slip, or news that needs its reason. */
export const numberLimit: ChangeLimit = { factor: 1.5 };
/** A plan may slip by a year or so; more is a wrong year, or news that needs its reason. */
export const dateLimit: ChangeLimit = { days: 550 };

function exceedsNumberLimit(limit: ChangeLimit, before: number, after: number): boolean {
  if ("by" in limit) return Math.abs(after - before) > limit.by;
  if (!("factor" in limit) || before === after) return false;
  // To or from zero, and across it, no factor leads.
  const [small, large] = [Math.abs(before), Math.abs(after)].toSorted((a, b) => a - b) as [number, number];
  return before * after <= 0 || large / small > limit.factor;
}

/**
 * Whether a parsed value moved further than its column allows. What was or becomes unknown (null) has no distance and does
 * not jump, nor does a word.
 */
export function exceedsLimit(limit: ChangeLimit | undefined, before: unknown, after: unknown): boolean {
  if (limit === undefined) return false;
  if (typeof before === "number" && typeof after === "number") return exceedsNumberLimit(limit, before, after);
  if (!isDateSpan(before) || !isDateSpan(after) || !("days" in limit)) return false;
  const days = Math.max(Math.abs(after.from - before.from), Math.abs(after.to - before.to)) / dayMs;
  return days > limit.days;
}

/** The bound in words, for field tables and messages. */
export function limitText(limit: ChangeLimit): Text {
  if ("factor" in limit) return { vi: `gấp ${String(limit.factor).replace(".", ",")} lần`, en: `${limit.factor} times` };
  if ("by" in limit) return { vi: `${String(limit.by).replace(".", ",")} đơn vị`, en: `${limit.by} units` };
  return { vi: `${limit.days} ngày`, en: `${limit.days} days` };
}
