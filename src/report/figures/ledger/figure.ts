import { ledger as chart } from "./chart.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { type LedgerEntry, type LedgerSeries, ledger as series } from "../../promises/verdicts.ts";
import { ledgerScenes } from "./scenes.ts";
import { type Cell, type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { ledgerWords, unitNames } from "./words.ts";

const dateCell = (span: DateSpan | null, format: Format): Cell => span && { value: span.iso, text: format.date(span, "short") };

/** A promise of a date has its outcome as a date, any other as a number. */
function outcomeCell({ outcome, outcomeDate, outcomeQualifier }: LedgerEntry, format: Format): Cell {
  if (outcomeDate) return dateCell(outcomeDate, format);
  return outcome === null ? null : { value: outcome, text: format.qualified(format.number(outcome), outcomeQualifier) };
}

function rows({ entries }: LedgerSeries, format: Format): FigureRow[] {
  const words = ledgerWords[format.lang].chart;
  return entries.map((entry) => ({
    key: entry.id,
    cells: [
      entry.title[format.lang],
      dateCell(entry.statedOn, format),
      dateCell(entry.due, format),
      entry.target,
      outcomeCell(entry, format),
      entry.unit && unitNames[format.lang][entry.unit],
      dateCell(entry.outcomeAsOf, format),
      { value: entry.verdict, text: words.verdicts[entry.verdict] },
      words.off(entry, format) || null,
    ],
    sources: entry.sources,
  }));
}

/** Every promise and what became of it. */
export const ledger = figure({
  id: "ledger",
  series,
  chart,
  scenes: ledgerScenes,
  still: "all",
  card: { brief: true },
  words: ledgerWords,
  rows,
});
