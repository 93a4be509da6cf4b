import { slipChart as chart } from "../charts/slip-chart.ts";
import type { DateSpan } from "../datasets/date-span.ts";
import type { Format } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";
import { type SlipPlant, type SlipSeries, slipChart as series } from "../model/slip-chart.ts";
import { slipScenes } from "../scenes/slip-chart.ts";
import { type Cell, type FigureRow, figure } from "./figure.ts";
import { plantNames, slipWords, unbuiltNames } from "./words/slip-chart.ts";

const dateCell = (span: DateSpan, format: Format): Cell => ({ value: span.iso, text: format.date(span, "short") });

function plantRows({ plant, statements, actual, unbuilt }: SlipPlant, format: Format): FigureRow[] {
  const name = plantNames[format.lang][plant];
  const { planned, actual: happened } = words[format.lang].kinds;
  const promised = statements.map((statement): FigureRow => ({
    key: statement.id,
    cells: [name, planned, dateCell(statement.saidOn, format), dateCell(statement.due, format)],
    sources: [statement.source],
  }));
  const notBegun = unbuilt
    ? [{ cells: [name, unbuiltNames[format.lang], dateCell(unbuilt.asOf, format), null], sources: [unbuilt.source] }]
    : [];
  return actual
    ? [...promised, { key: actual.id, cells: [name, happened, null, dateCell(actual.date, format)], sources: [actual.source] }]
    : [...promised, ...notBegun];
}

const rows = ({ plants }: SlipSeries, format: Format): FigureRow[] => [plants.car, plants.lng].flatMap((plant) => plantRows(plant, format));

/** When two plants were promised to run, each time the promise was made. */
export const slipChart = figure({ id: "slip-chart", series, chart, scenes: slipScenes, still: "both", words: slipWords, rows });
