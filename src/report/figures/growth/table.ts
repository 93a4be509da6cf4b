import { dateCell, percentCell, yearCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { Reading } from "../../indicators/indicator-years.ts";
import type { GrowthSeries } from "./series.ts";

const columns = ["year", "growth", "status", "statedOn", "note"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  readonly missing: string;
}

function rows({ years, ranks }: GrowthSeries, format: Format, { rows: words }: { readonly rows: RowWords }): FigureRow<Column>[] {
  const { statuses } = interfaceWords[format.lang];
  /** A year's figure stands in the picture with its rank. */
  const ranked = (key: string, year: number): Reading[] => (key === `growth-${year}` ? [ranks.get(year) ?? []].flat() : []);
  const found = (key: string, year: number, { value, qualifier, status, statedOn, source, notes, row }: Reading): FigureRow<Column> => ({
    key,
    cells: {
      year: yearCell(year),
      growth: percentCell(value, format, qualifier),
      status: statuses[status],
      statedOn: dateCell(statedOn, format) ?? "",
      note: notes[format.lang] ?? "",
    },
    rows: [row, ...ranked(key, year).map((rank) => rank.row)],
    sources: [...new Set([source, ...ranked(key, year).map((rank) => rank.source)])],
  });
  const missing = (year: number): FigureRow<Column> => ({
    cells: { year: yearCell(year), growth: null, status: "", statedOn: "", note: words.missing },
    rows: [],
    sources: [],
  });
  return years.flatMap(({ year, reading, targets, ended }) => [
    ...targets.map((target) => found(`target-${year}-${target.value}`, year, target)),
    ...(reading === null ? [] : [found(`growth-${year}`, year, reading)]),
    ...(reading === null && ended ? [missing(year)] : []),
  ]);
}

export const table: FigureTable<GrowthSeries, Column, { readonly rows: RowWords }> = { columns, rows };
