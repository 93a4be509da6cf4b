import type { Data } from "../../tables/tables.ts";
import type { FdiProvincesScene } from "./chart.ts";
import { fdiProvinces as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import { type FdiProvincesSeries, fdiProvinces as series, inOrder } from "./series.ts";
import { fdiProvincesScenes } from "./scenes.ts";
import { yearCell } from "../../../kit/figure/cell.ts";
import { type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { fdiProvincesWords } from "./words.ts";

function rows({ years }: FdiProvincesSeries, format: Format): FigureRow[] {
  const { statuses } = interfaceWords[format.lang];
  const byName = (a: { names: { vi: string; en: string } }, b: { names: { vi: string; en: string } }) =>
    format.compare(a.names[format.lang], b.names[format.lang]);
  return years.flatMap(({ year, provinces }) =>
    inOrder(provinces, byName).map((entry): FigureRow => ({
      key: `${entry.province}-${year}`,
      cells: [
        yearCell(year),
        entry.names[format.lang],
        entry.total === null ? null : { value: entry.total, text: format.qualified(format.number(entry.total), entry.qualifier) },
        entry.rank,
        statuses[entry.status],
        entry.notes[format.lang] ?? "",
      ],
      sources: [entry.source],
    })),
  );
}

/** Years that scenes rank, in order. */
const yearsRanked = (scenes: readonly FdiProvincesScene[]): number[] =>
  [...new Set(scenes.map(({ year }) => year))].toSorted((a, b) => a - b);

/** Quảng Ninh among the provinces that drew most FDI, year by year. */
export const fdiProvinces = figure({
  id: "fdi-provinces",
  series: (data: Data, { home }: { readonly home: string }, scenes: Readonly<Record<string, FdiProvincesScene>>) =>
    series(data, home, yearsRanked(Object.values(scenes))),
  chart,
  scenes: fdiProvincesScenes,
  still: "y2024",
  words: fdiProvincesWords,
  rows,
});
