import { numberCell, yearCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import { type FdiProvincesSeries, inOrder, type ProvinceTotal } from "./series.ts";

const columns = ["year", "province", "total", "rank", "status", "note"] as const;
export type Column = (typeof columns)[number];

function rows({ years }: FdiProvincesSeries, format: Format): FigureRow<Column>[] {
  const { statuses } = interfaceWords[format.lang];
  const byName = (a: ProvinceTotal, b: ProvinceTotal) => format.compare(a.names[format.lang], b.names[format.lang]);
  return years.flatMap(({ year, provinces }) =>
    inOrder(provinces, byName).map((entry) => ({
      key: `${entry.province}-${year}`,
      cells: {
        year: yearCell(year),
        province: entry.names[format.lang],
        total: numberCell(entry.total, format, entry.qualifier),
        rank: entry.rank,
        status: statuses[entry.status],
        note: entry.notes[format.lang] ?? "",
      },
      rows: [entry.row],
      sources: [entry.source],
    })),
  );
}

export const table: FigureTable<FdiProvincesSeries, Column> = { columns, rows };
