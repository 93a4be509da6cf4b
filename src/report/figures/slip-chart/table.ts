import { dateCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { SlipWords } from "./chart.ts";
import type { SlipPlant, SlipSeries } from "./series.ts";

const columns = ["plant", "kind", "said", "due"] as const;
export type Column = (typeof columns)[number];

interface Words {
  readonly chart: Pick<SlipWords, "plants">;
}

function plantRows({ statements, actual }: SlipPlant, plant: string, format: Format): FigureRow<Column>[] {
  const { kinds } = interfaceWords[format.lang];
  const promised = statements.map(({ id, saidOn, due, source }): FigureRow<Column> => ({
    key: id,
    cells: { plant, kind: kinds.planned, said: dateCell(saidOn, format), due: dateCell(due, format) },
    sources: [source],
  }));
  if (actual === null) return promised;
  const { id, date, source } = actual;
  return [...promised, { key: id, cells: { plant, kind: kinds.actual, said: null, due: dateCell(date, format) }, sources: [source] }];
}

const rows = ({ plants }: SlipSeries, format: Format, { chart }: Words): FigureRow<Column>[] =>
  [plants.car, plants.lng].flatMap((plant) => plantRows(plant, chart.plants[plant.plant], format));

export const table: FigureTable<SlipSeries, Column, Words> = { columns, rows };
