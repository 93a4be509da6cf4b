import { dateCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { SlipWords } from "./chart.ts";
import type { SlipPlant, SlipSeries, Statement } from "./series.ts";

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
  const told = (
    kind: string,
    said: DateSpan | null,
    due: DateSpan | null,
    { row, source }: Pick<Statement, "row" | "source">,
    key?: string,
  ): FigureRow<Column> => ({
    ...(key !== undefined && { key }),
    cells: { plant, kind, said: dateCell(said, format), due: dateCell(due, format) },
    rows: [row],
    sources: [source],
  });
  return [
    ...statements.map((statement) => told(kinds.planned, statement.saidOn, statement.due, statement, statement.id)),
    ...(actual ? [told(kinds.actual, null, actual.date, actual, actual.id)] : []),
    ...(actual === null && unbuilt ? [told(rows.unbuilt, unbuilt.asOf, null, unbuilt)] : []),
  ];
}

const rows = ({ plants }: SlipSeries, format: Format, words: Words): FigureRow<Column>[] =>
  [plants.car, plants.lng].flatMap((plant) => plantRows(plant, words, format));

export const table: FigureTable<SlipSeries, Column, Words> = { columns, rows };
