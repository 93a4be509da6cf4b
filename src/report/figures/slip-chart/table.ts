import { dateCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { SlipWords } from "./chart.ts";
import type { SlipPlant, SlipSeries } from "./series.ts";

const columns = ["plant", "kind", "said", "due"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  /** What a source last said of a plant not even begun. */
  readonly unbuilt: string;
}
interface Words {
  readonly rows: RowWords;
  readonly chart: Pick<SlipWords, "plants">;
}

function plantRows({ plant: id, statements, actual, unbuilt }: SlipPlant, { rows, chart }: Words, format: Format): FigureRow<Column>[] {
  const { kinds } = interfaceWords[format.lang];
  const plant = chart.plants[id];
  const row = (kind: string, said: DateSpan | null, due: DateSpan | null, source: string, key?: string): FigureRow<Column> => ({
    ...(key !== undefined && { key }),
    cells: { plant, kind, said: dateCell(said, format), due: dateCell(due, format) },
    sources: [source],
  });
  return [
    ...statements.map((statement) => row(kinds.planned, statement.saidOn, statement.due, statement.source, statement.id)),
    ...(actual ? [row(kinds.actual, null, actual.date, actual.source, actual.id)] : []),
    ...(actual === null && unbuilt ? [row(rows.unbuilt, unbuilt.asOf, null, unbuilt.source)] : []),
  ];
}

const rows = ({ plants }: SlipSeries, format: Format, words: Words): FigureRow<Column>[] =>
  [plants.car, plants.lng].flatMap((plant) => plantRows(plant, words, format));

export const table: FigureTable<SlipSeries, Column, Words> = { columns, rows };
