import { percentCell, yearCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { Reading } from "../../indicators/indicator-years.ts";
import type { ManufacturingShareSeries } from "./series.ts";

const columns = ["year", "share", "status", "note"] as const;
export type Column = (typeof columns)[number];

function rows({ years }: ManufacturingShareSeries, format: Format): FigureRow<Column>[] {
  const { statuses } = interfaceWords[format.lang];
  const told = (key: string, year: number, { value, qualifier, status, row, source, notes }: Reading): FigureRow<Column> => ({
    key,
    cells: {
      year: yearCell(year),
      share: percentCell(value, format, qualifier),
      status: statuses[status],
      note: notes[format.lang] ?? "",
    },
    rows: [row],
    sources: [source],
  });
  return years.flatMap(({ year, reading, targets }) => [
    ...(reading === null ? [] : [told(`share-${year}`, year, reading)]),
    ...targets.slice(-1).map((target) => told(`target-${year}`, year, target)),
  ]);
}

export const table: FigureTable<ManufacturingShareSeries, Column> = { columns, rows };
