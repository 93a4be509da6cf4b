import { growth as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import { type GrowthSeries, growth as series } from "./series.ts";
import type { Reading } from "../../indicators/indicator-years.ts";
import { growthScenes } from "./scenes.ts";
import { yearCell } from "../../../kit/figure/cell.ts";
import { type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { growthRowNames, growthWords } from "./words.ts";

function rows({ years }: GrowthSeries, format: Format): FigureRow[] {
  const { statuses } = interfaceWords[format.lang];
  const names = growthRowNames[format.lang];
  const row = (key: string, year: number, { value, qualifier, status, statedOn, source, notes }: Reading): FigureRow => ({
    key,
    cells: [
      yearCell(year),
      { value, text: format.qualified(format.percent(value), qualifier) },
      statuses[status],
      statedOn === null ? "" : { value: statedOn.iso, text: format.date(statedOn, "short") },
      notes[format.lang] ?? "",
    ],
    sources: [source],
  });
  return years.flatMap(({ year, reading, targets, ended }) => [
    ...targets.map((target) => row(`target-${year}-${target.value}`, year, target)),
    ...(reading === null ? [] : [row(`growth-${year}`, year, reading)]),
    ...(reading === null && ended ? [{ cells: [yearCell(year), null, "", "", names.missing], sources: [] }] : []),
  ]);
}

/** GRDP growth, aimed at and reached. */
export const growth = figure({ id: "growth", series, chart, scenes: growthScenes, still: "outcomes", words: growthWords, rows });
