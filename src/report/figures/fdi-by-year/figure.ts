import { fdiByYear as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import { type FdiByYearSeries, fdiByYear as series, type YearTotal } from "./series.ts";
import { fdiByYearScenes } from "./scenes.ts";
import { yearCell } from "../../../kit/figure/cell.ts";
import { type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { fdiByYearRowNames, fdiByYearWords } from "./words.ts";

function rows({ years, zones }: FdiByYearSeries, format: Format): FigureRow[] {
  const names = fdiByYearRowNames[format.lang];
  const { statuses } = interfaceWords[format.lang];
  const row = (key: string, scope: string, entry: YearTotal): FigureRow => ({
    key,
    cells: [
      yearCell(entry.year),
      scope,
      { value: entry.total, text: format.qualified(format.number(entry.total), entry.qualifier) },
      names.basis[entry.basis],
      statuses[entry.status],
      entry.notes[format.lang] ?? "",
    ],
    sources: [entry.source],
  });
  return [
    ...years.map(({ year, entry }): FigureRow =>
      entry === null
        ? { cells: [yearCell(year), names.province, null, "", "", names.missing], sources: [] }
        : row(`fdi-${year}`, names.province, entry),
    ),
    ...zones.map((entry) => row(`zones-${entry.year}`, names.zones, entry)),
  ];
}

/** Registered FDI of each year for which a figure was found. */
export const fdiByYear = figure({
  id: "fdi-by-year",
  series,
  chart,
  scenes: fdiByYearScenes,
  still: "expected",
  words: fdiByYearWords,
  rows,
});
