import { manufacturingShare as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { Reading } from "../../indicators/indicator-years.ts";
import { type ManufacturingShareSeries, manufacturingShare as series } from "./series.ts";
import { manufacturingShareScenes } from "./scenes.ts";
import { yearCell } from "../../../kit/figure/cell.ts";
import { type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { manufacturingShareWords } from "./words.ts";

function rows({ years }: ManufacturingShareSeries, format: Format): FigureRow[] {
  const { statuses } = interfaceWords[format.lang];
  const row = (key: string, year: number, { value, qualifier, status, source, notes }: Reading): FigureRow => ({
    key,
    cells: [
      yearCell(year),
      { value, text: format.qualified(format.percent(value), qualifier) },
      statuses[status],
      notes[format.lang] ?? "",
    ],
    sources: [source],
  });
  return years.flatMap(({ year, reading, targets }) => [
    ...(reading === null ? [] : [row(`share-${year}`, year, reading)]),
    ...targets.slice(-1).map((target) => row(`target-${year}`, year, target)),
  ]);
}

/** Manufacturing's share of GRDP against the goals for 2025 and 2030. */
export const manufacturingShare = figure({
  id: "manufacturing-share",
  series,
  chart,
  scenes: manufacturingShareScenes,
  still: "outcomes",
  words: manufacturingShareWords,
  rows,
});
