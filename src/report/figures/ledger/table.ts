import { dateCell, numberCell } from "../../../kit/figure/cell.ts";
import type { Cell, FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { LedgerEntry, LedgerSeries } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";

const columns = ["promise", "statedOn", "due", "target", "outcome", "unit", "asOf", "verdict", "difference"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
interface Words {
  readonly chart: Pick<LedgerWords, "verdicts" | "off">;
}

/** A promise of a date has its outcome as a date, any other as a number. */
const outcomeCell = ({ outcome, outcomeDate, outcomeQualifier }: LedgerEntry, format: Format): Cell =>
  outcomeDate ? dateCell(outcomeDate, format) : numberCell(outcome, format, outcomeQualifier);

const rows = ({ entries }: LedgerSeries, format: Format, { chart }: Words): FigureRow<Column>[] =>
  entries.map((entry) => ({
    key: entry.id,
    cells: {
      promise: entry.title[format.lang],
      statedOn: dateCell(entry.statedOn, format),
      due: dateCell(entry.due, format),
      target: entry.target,
      outcome: outcomeCell(entry, format),
      unit: entry.unitNames?.[format.lang] ?? null,
      asOf: dateCell(entry.outcomeAsOf, format),
      verdict: { value: entry.verdict, text: chart.verdicts[entry.verdict] },
      difference: chart.off(entry, format) || null,
    },
    sources: entry.sources,
  }));

export const table: FigureTable<LedgerSeries, Column, Words> = { columns, rows };
