import { dateCell, numberCell } from "../../../kit/figure/cell.ts";
import type { Cell, FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { LedgerEntry, LedgerSeries } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";

const columns = ["promise", "whose", "statedOn", "due", "target", "outcome", "unit", "asOf", "verdict", "difference", "countsAs"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
interface Words {
  readonly chart: Pick<LedgerWords, "verdicts" | "off" | "whose" | "noPromise">;
}

/** A promise of a date has its outcome as a date, any other as a number. */
const outcomeCell = ({ outcome, outcomeDate, outcomeQualifier }: LedgerEntry, format: Format): Cell =>
  outcomeDate ? dateCell(outcomeDate, format) : numberCell(outcome, format, outcomeQualifier);

/** @param countsAs the promise that the row is a part of, or why it counts as none; null where it counts itself */
const rowOf = (entry: LedgerEntry, format: Format, { chart }: Words, countsAs: Cell): FigureRow<Column> => ({
  key: entry.id,
  cells: {
    promise: entry.title[format.lang],
    whose: { value: `${entry.word}, ${entry.speaker}`, text: chart.whose(entry) },
    statedOn: dateCell(entry.statedOn, format),
    due: dateCell(entry.due, format),
    target: entry.target,
    outcome: outcomeCell(entry, format),
    unit: entry.unitNames?.[format.lang] ?? null,
    asOf: dateCell(entry.outcomeAsOf, format),
    verdict: { value: entry.verdict, text: chart.verdicts[entry.verdict] },
    difference: chart.off(entry, format) || null,
    countsAs,
  },
  rows: entry.rows,
  sources: entry.sources,
});

const itself: Cell = { value: "", text: "" };

const rows = ({ entries, demands }: LedgerSeries, format: Format, words: Words): FigureRow<Column>[] => [
  ...entries.flatMap((entry) => [
    rowOf(entry, format, words, itself),
    ...entry.alsoSaid.map((also) => rowOf(also, format, words, { value: entry.id, text: entry.title[format.lang] })),
  ]),
  ...demands.map((demand) => {
    const row = rowOf(demand, format, words, { value: "none", text: words.chart.noPromise });
    return { ...row, cells: { ...row.cells, verdict: { value: "none", text: words.chart.noPromise } } };
  }),
];

export const table: FigureTable<LedgerSeries, Column, Words> = { columns, rows };
