import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format, QualifierWord } from "../../../kit/i18n/format.ts";
import { verdictWords } from "../../promises/verdict-words.ts";
import type { LedgerEntry, LedgerSeries, Verdict } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<LedgerSeries, LedgerWords, Column> & { readonly rows: RowWords };

/** Order in which verdicts are counted out: from the best to the unknown. */
const order: readonly Verdict[] = ["exceeded", "kept", "late", "missed", "open", "cannot-be-checked"];

export const counted = ({ counts }: LedgerSeries, format: Format): string =>
  format.list(order.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${verdictWords[format.lang][verdict]}`));

/** What was over the target is over the difference above it, but nearly the difference below it. */
const flipped: Readonly<Record<QualifierWord, QualifierWord | null>> = { over: "nearly", nearly: "over", about: "about", "at-least": null };

/** How far a number ended from its target, without its sign; against a target of "about" no more exact than that. */
export function gap({ distance, unit, outcomeQualifier, comparison }: LedgerEntry, format: Format, points: string): string {
  if (distance === null || unit === null) return "";
  const rough = comparison === "about";
  const size = Math.abs(distance.absolute);
  const qualifier = rough ? "about" : distance.absolute < 0 && outcomeQualifier ? flipped[outcomeQualifier] : outcomeQualifier;
  if (unit === "percent") return format.qualified(`${format.number(size)}\u00a0${points}`, qualifier);
  const share = format.percent(Math.abs(distance.percent), Math.abs(distance.percent) < 10 && !rough ? 1 : 0);
  return `${format.amount(rough ? Math.round(size) : size, unit, qualifier)} (${share})`;
}

export const outcomeNumber = ({ outcome, unit, outcomeQualifier }: LedgerEntry, format: Format): string =>
  outcome === null || unit === null ? "" : format.amount(outcome, unit, outcomeQualifier);
export const keptOf = ({ counts }: LedgerSeries): number => counts.exceeded + counts.kept;

export const judgedOf = (series: LedgerSeries): number => keptOf(series) + series.counts.late + series.counts.missed;
