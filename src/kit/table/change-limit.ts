import type { Text } from "../csv/problem.ts";
import { isDateSpan } from "./date-span.ts";
import { dayMs } from "./time.ts";

/**
 * How far a cell may move between two published versions before someone must say why: the larger value at most `factor`
 * times the smaller, at most `by` units of the column up or down, or at most so many `days` earlier or later.
 */
export type Jump = { readonly factor: number } | { readonly by: number } | { readonly days: number };

/** Figures are revised by a few per cent; half as much again is a slip, or news that needs its reason. */
export const numberJump: Jump = { factor: 1.5 };
/** A plan may slip by a year or so; more is a wrong year, or news that needs its reason. */
export const dateJump: Jump = { days: 550 };

function numberJumps(jump: Jump, before: number, after: number): boolean {
  if ("by" in jump) return Math.abs(after - before) > jump.by;
  if (!("factor" in jump) || before === after) return false;
  // To or from zero, and across it, no factor leads.
  const [small, large] = [Math.abs(before), Math.abs(after)].toSorted((a, b) => a - b) as [number, number];
  return before * after <= 0 || large / small > jump.factor;
}

/**
 * Whether a parsed value moved further than its column allows. What was or becomes unknown (null) has no distance and does
 * not jump, nor does a word.
 */
export function isJump(jump: Jump | undefined, before: unknown, after: unknown): boolean {
  if (jump === undefined) return false;
  if (typeof before === "number" && typeof after === "number") return numberJumps(jump, before, after);
  if (!isDateSpan(before) || !isDateSpan(after) || !("days" in jump)) return false;
  const days = Math.max(Math.abs(after.from - before.from), Math.abs(after.to - before.to)) / dayMs;
  return days > jump.days;
}

/** The bound in words, for field tables and messages. */
export function jumpText(jump: Jump): Text {
  if ("factor" in jump) return { vi: `gấp ${String(jump.factor).replace(".", ",")} lần`, en: `${jump.factor} times` };
  if ("by" in jump) return { vi: `${String(jump.by).replace(".", ",")} đơn vị`, en: `${jump.by} units` };
  return { vi: `${jump.days} ngày`, en: `${jump.days} days` };
}
