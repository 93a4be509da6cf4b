import { type Format, isUnitWord, type QualifierWord } from "../../kit/i18n/format.ts";
import type { LedgerEntry } from "./verdicts.ts";

/** What was over the target is over the difference above it, but nearly the difference below it. */
const flipped: Readonly<Record<QualifierWord, QualifierWord | null>> = { over: "nearly", nearly: "over", about: "about", "at-least": null };

/** An amount in a promise's unit, said as the language says it; after the figure the name of a unit for which there is no such way. */
export function amountIn({ unit, unitNames }: LedgerEntry, value: number, format: Format, qualifier?: QualifierWord | null): string {
  if (unit !== null && isUnitWord(unit)) return format.amount(value, unit, qualifier);
  return format.qualified([format.number(value), unitNames?.[format.lang]].filter(Boolean).join("\u00a0"), qualifier);
}

/** How far a number ended from its target, without its sign; against a target of "about" no more exact than that. */
export function gap(entry: LedgerEntry, format: Format, points: string): string {
  const { distance, unit, outcomeQualifier, comparison } = entry;
  if (distance === null || unit === null) return "";
  const rough = comparison === "about";
  const size = Math.abs(distance.absolute);
  const qualifier = rough ? "about" : distance.absolute < 0 && outcomeQualifier ? flipped[outcomeQualifier] : outcomeQualifier;
  if (unit === "percent") return format.qualified(`${format.number(size)}\u00a0${points}`, qualifier);
  const share = format.percent(Math.abs(distance.percent), Math.abs(distance.percent) < 10 && !rough ? 1 : 0);
  return `${amountIn(entry, rough ? Math.round(size) : size, format, qualifier)} (${share})`;
}

export const outcomeNumber = (entry: LedgerEntry, format: Format): string =>
  entry.outcome === null || entry.unit === null ? "" : amountIn(entry, entry.outcome, format, entry.outcomeQualifier);
