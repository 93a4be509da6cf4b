import type { Lang } from "../../../kit/i18n/languages.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import { isJudged, type LedgerSeries } from "../../promises/verdicts.ts";
import type { LedgerScene, LedgerWords } from "./chart.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<LedgerSeries, LedgerWords, Column, LedgerScene>;

export const keptOf = ({ counts }: LedgerSeries): number => counts.exceeded + counts.kept;

/** Came after its day, or fell far short. */
export const lostOf = ({ counts }: LedgerSeries): number => counts.late + counts.missed;

export const judgedOf = ({ entries }: LedgerSeries): number => entries.filter(isJudged).length;

/** Of those judged, the outcomes that may still change. */
export const estimatesOf = ({ entries }: LedgerSeries): number =>
  entries.filter((entry) => isJudged(entry) && entry.outcomeStatus === "estimate").length;

/** The promises of a scene that speaks of a few, each with its verdict, for a reader who hears the picture; empty where it shows all. */
export const toldIn = ({ entries }: LedgerSeries, { rows }: LedgerScene, { verdicts }: LedgerWords, lang: Lang): string =>
  entries
    .filter(({ id }) => rows.includes(id))
    .map(({ title, verdict }) => `${title[lang]}: ${verdicts[verdict]}`)
    .join("; ");
