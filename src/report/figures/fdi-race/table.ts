import { dateCell, numberCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { FdiRaceSeries, RacePoint } from "./series.ts";

const columns = ["until", "total", "status", "note"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  readonly wholeYear: (year: number) => string;
  readonly promised: (date: string) => string;
  readonly notFound: string;
}

/** What is said of a whole year before it is over. */
type Ahead = Pick<RacePoint, "total" | "qualifier" | "row" | "source"> & { readonly year: number };

function rows(
  { years, promise, expected }: FdiRaceSeries,
  format: Format,
  { rows: words }: { readonly rows: RowWords },
): FigureRow<Column>[] {
  const { statuses } = interfaceWords[format.lang];
  const checkpoint = ({ day, total, qualifier, status, notes, row, source }: RacePoint): FigureRow<Column> => ({
    key: day.iso,
    cells: {
      until: dateCell(day, format),
      total: numberCell(total, format, qualifier),
      status: statuses[status],
      note: notes[format.lang] ?? "",
    },
    rows: [row],
    sources: [source],
  });
  const ahead = (key: string, { year, total, qualifier, row, source }: Ahead, status: string, note: string): FigureRow<Column> => ({
    key,
    cells: { until: { value: year, text: words.wholeYear(year) }, total: numberCell(total, format, qualifier), status, note },
    rows: [row],
    sources: [source],
  });
  return [
    ...years.flatMap(({ points }) => points.map(checkpoint)),
    ahead(`target-${promise.id}`, { ...promise, total: promise.target }, statuses.target, words.promised(format.date(promise.from.day))),
    ...(expected === null ? [] : [ahead(`expected-${expected.year}`, expected, statuses.forecast, words.notFound)]),
  ];
}

export const table: FigureTable<FdiRaceSeries, Column, { readonly rows: RowWords }> = { columns, rows };
