import { manufacturingShare as chart } from "../charts/manufacturing-share.ts";
import type { Format } from "../i18n/format.ts";
import { words as interfaceWords } from "../i18n/words.ts";
import type { Reading } from "../model/indicator-years.ts";
import { type ManufacturingShareSeries, manufacturingShare as series } from "../model/manufacturing-share.ts";
import { manufacturingShareScenes } from "../scenes/manufacturing-share.ts";
import { yearCell } from "./cell.ts";
import { type FigureRow, figure } from "./figure.ts";
import { manufacturingShareWords } from "./words/manufacturing-share.ts";

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
