import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { LedgerEntry, LedgerSeries } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<LedgerSeries, LedgerWords, Column>;

export const keptOf = ({ counts }: LedgerSeries): number => counts.exceeded + counts.kept;

const isJudged = ({ verdict }: LedgerEntry): boolean => verdict !== "open" && verdict !== "cannot-be-checked";

export const judgedOf = ({ entries }: LedgerSeries): number => entries.filter(isJudged).length;

/** Of those judged, the outcomes that may still change. */
export const estimatesOf = ({ entries }: LedgerSeries): number =>
  entries.filter((entry) => isJudged(entry) && entry.outcomeStatus === "estimate").length;
