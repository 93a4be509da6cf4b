import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { LedgerSeries } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<LedgerSeries, LedgerWords, Column>;

export const keptOf = ({ counts }: LedgerSeries): number => counts.exceeded + counts.kept;

export const judgedOf = (series: LedgerSeries): number =>
  keptOf(series) + series.counts["just-short"] + series.counts.late + series.counts.missed;
