import { fdiRace as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { Data } from "../../tables/tables.ts";
import type { FdiRaceScene } from "./frame.ts";
import { yearsNotShown } from "./years-not-shown.ts";
import { type FdiRaceSeries, fdiRace as series, type RacePoint, type RaceSettings, yearsShown } from "./series.ts";
import { fdiRaceScenes } from "./scenes.ts";
import { type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { fdiRaceRowNames, fdiRaceWords } from "./words.ts";

function rows({ years, promise, expected }: FdiRaceSeries, format: Format): FigureRow[] {
  const names = fdiRaceRowNames[format.lang];
  const { statuses } = interfaceWords[format.lang];
  const amount = (point: Pick<RacePoint, "total" | "qualifier">) => ({
    value: point.total,
    text: format.qualified(format.number(point.total), point.qualifier),
  });
  const checkpoint = (point: RacePoint): FigureRow => ({
    key: point.day.iso,
    cells: [
      { value: point.day.iso, text: format.date(point.day, "short") },
      amount(point),
      statuses[point.status],
      point.notes[format.lang] ?? "",
    ],
    sources: [point.source],
  });
  const ahead = (
    key: string,
    { year, total, qualifier, source }: Pick<RacePoint, "total" | "qualifier" | "source"> & { readonly year: number },
    status: string,
    note: string,
  ): FigureRow => ({
    key,
    cells: [{ value: year, text: names.wholeYear(year) }, amount({ total, qualifier }), status, note],
    sources: [source],
  });
  return [
    ...years.flatMap(({ points }) => points.map(checkpoint)),
    ahead(`target-${promise.id}`, { ...promise, total: promise.target }, statuses.target, names.promised(format.date(promise.from.day))),
    ...(expected === null ? [] : [ahead(`expected-${expected.year}`, expected, statuses.forecast, names.notFound)]),
  ];
}

/** FDI as it added up within 2023, 2024 and 2025. */
export const fdiRace = figure({
  id: "fdi-race",
  series: (data: Data, settings: RaceSettings, scenes: Readonly<Record<string, FdiRaceScene>>) =>
    series(data, settings, yearsShown(Object.values(scenes))),
  check: (data, scenes) => yearsNotShown(data, yearsShown(Object.values(scenes))),
  chart,
  scenes: fdiRaceScenes,
  still: "y2025",
  words: fdiRaceWords,
  rows,
});
