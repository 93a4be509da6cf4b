import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { LedgerSeries } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<LedgerSeries, LedgerWords, Column>;

export const keptOf = ({ counts }: LedgerSeries): number => counts.exceeded + counts.kept;

export const judgedOf = (series: LedgerSeries): number =>
  keptOf(series) + series.counts["just-short"] + series.counts.late + series.counts.missed;

/** Of those judged, the outcomes that may still change. */
export const estimatesOf = ({ entries }: LedgerSeries): number =>
  entries.filter(({ verdict, outcomeStatus }) => !["open", "cannot-be-checked"].includes(verdict) && outcomeStatus === "estimate").length;
