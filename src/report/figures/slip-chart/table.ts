import { dateCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { SlipWords } from "./chart.ts";
import type { SlipPlant, SlipSeries } from "./series.ts";

const columns = ["plant", "kind", "said", "due"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  /** Of a plant that a source says has not even been begun. */
  readonly unbuilt: string;
}

interface Words {
  readonly chart: Pick<SlipWords, "plants">;
  readonly rows: RowWords;
}

function plantRows({ statements, actual, unbuilt }: SlipPlant, plant: string, words: RowWords, format: Format): FigureRow<Column>[] {
  const { kinds } = interfaceWords[format.lang];
  const promised = statements.map(({ id, saidOn, due, source }): FigureRow<Column> => ({
    key: id,
    cells: { plant, kind: kinds.planned, said: dateCell(saidOn, format), due: dateCell(due, format) },
    sources: [source],
  }));
  if (actual === null)
    return unbuilt === null
      ? promised
      : [
          ...promised,
          { cells: { plant, kind: words.unbuilt, said: dateCell(unbuilt.asOf, format), due: null }, sources: [unbuilt.source] },
        ];
  const { id, date, source } = actual;
  return [...promised, { key: id, cells: { plant, kind: kinds.actual, said: null, due: dateCell(date, format) }, sources: [source] }];
}

const rows = ({ plants }: SlipSeries, format: Format, { chart, rows: words }: Words): FigureRow<Column>[] =>
  [plants.car, plants.lng].flatMap((plant) => plantRows(plant, chart.plants[plant.plant], words, format));

export const table: FigureTable<SlipSeries, Column, Words> = { columns, rows };
