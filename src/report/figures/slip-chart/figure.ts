import { slipChart as chart } from "./chart.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words } from "../../../kit/i18n/words.ts";
import { type SlipPlant, type SlipSeries, slipChart as series } from "./series.ts";
import { slipScenes } from "./scenes.ts";
import { type Cell, type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { plantNames, slipWords } from "./words.ts";

const dateCell = (span: DateSpan, format: Format): Cell => ({ value: span.iso, text: format.date(span, "short") });

function plantRows({ plant, statements, actual }: SlipPlant, format: Format): FigureRow[] {
  const name = plantNames[format.lang][plant];
  const { planned, actual: happened } = words[format.lang].kinds;
  const promised = statements.map((statement): FigureRow => ({
    key: statement.id,
    cells: [name, planned, dateCell(statement.saidOn, format), dateCell(statement.due, format)],
    sources: [statement.source],
  }));
  return actual
    ? [...promised, { key: actual.id, cells: [name, happened, null, dateCell(actual.date, format)], sources: [actual.source] }]
    : promised;
}

const rows = ({ plants }: SlipSeries, format: Format): FigureRow[] => [plants.car, plants.lng].flatMap((plant) => plantRows(plant, format));

/** When two plants were promised to run, each time the promise was made. */
export const slipChart = figure({ id: "slip-chart", series, chart, scenes: slipScenes, still: "both", words: slipWords, rows });
