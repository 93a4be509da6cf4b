import { dateCell, numberCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { indicators } from "../../tables/indicators.ts";
import type { Revenue, RevenueSeries } from "./series.ts";

const columns = ["what", "status", "statedOn", "amount", "note"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  readonly total: string;
  readonly land: string;
}

function rowsIn({ bars }: RevenueSeries, format: Format, words: RowWords): FigureRow<Column>[] {
  const row = (key: string, what: string, told: Revenue["total"]): FigureRow<Column> => ({
    key,
    cells: {
      what,
      status: interfaceWords[format.lang].statuses[told.status],
      statedOn: dateCell(told.stated_on, format) ?? "",
      amount: numberCell(told.value, format, told.qualifier),
      note: told[`note_${format.lang}`] ?? "",
    },
    rows: [rowName(indicators, told)],
    sources: [told.source_id],
  });
  return bars.flatMap(({ kind, total, land }) => [
    row(`${kind}-total`, words.total, total),
    ...(land === null ? [] : [row(`${kind}-land`, words.land, land)]),
  ]);
}

export const table: FigureTable<RevenueSeries, Column, { readonly rows: RowWords }> = {
  columns,
  rows: (series, format, { rows }) => rowsIn(series, format, rows),
};
