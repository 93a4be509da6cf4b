import { dateCell, numberCell, yearCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { indicators } from "../../tables/indicators.ts";
import { goalKey, keyOf } from "./points.ts";
import type { BrownAndGreenSeries, Sector, Share, Tonnes } from "./series.ts";

const columns = ["what", "year", "until", "value", "unit", "status", "note"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  readonly shares: Readonly<Record<Sector, string>>;
  readonly tonnes: string;
  readonly mean: (from: number, to: number) => string;
  readonly percent: string;
  readonly tonnesUnit: string;
}

type Told = Omit<Share, "sector">;

function rowsIn({ shares, goals, tonnes }: BrownAndGreenSeries, format: Format, words: RowWords): FigureRow<Column>[] {
  const { statuses } = interfaceWords[format.lang];
  const row = (key: string, what: string, unit: string, told: Told): FigureRow<Column> => ({
    key,
    cells: {
      what,
      year: yearCell(told.year),
      until: dateCell(told.until, format) ?? "",
      value: numberCell(told.value, format, told.qualifier),
      unit,
      status: statuses[told.status],
      note: told[`note_${format.lang}`] ?? "",
    },
    rows: [rowName(indicators, told)],
    sources: [told.source_id],
  });
  const tonnesName = ({ kind, from, year }: Tonnes): string => (kind === "mean" ? words.mean(from, year) : words.tonnes);
  return [
    ...shares.map((share) => row(keyOf(share), words.shares[share.sector], words.percent, share)),
    ...goals.map((goal) => row(goalKey(goal), words.shares.manufacturing, words.percent, goal)),
    ...tonnes.map((own) => row(`tonnes-${own.kind}-${own.year}`, tonnesName(own), words.tonnesUnit, own)),
  ];
}

export const table: FigureTable<BrownAndGreenSeries, Column, { readonly rows: RowWords }> = {
  columns,
  rows: (series, format, { rows }) => rowsIn(series, format, rows),
};
