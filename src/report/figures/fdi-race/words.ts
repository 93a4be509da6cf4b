import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiRaceScene, FdiRaceWords } from "./chart.ts";
import { jumpIn, raceIn } from "./frame.ts";
import type { FdiRaceSeries, RaceByThen, RacePoint, RaceYear, steepest } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<FdiRaceSeries, FdiRaceWords, Column, FdiRaceScene> & { readonly rows: RowWords };

type Amount = Pick<RacePoint, "total" | "qualifier">;
export const money = (format: Format, { total, qualifier }: Amount): string => format.amount(total, "million-usd", qualifier);
export const promised = ({ target, qualifier }: FdiRaceSeries["promise"]): Amount => ({ total: target, qualifier });

/** A scene's year and the race around it, as far as the scene tells them. */
interface RaceInWords extends RaceByThen {
  readonly year: RaceYear;
  readonly jump: ReturnType<typeof steepest>;
}

export function raceInWords(series: FdiRaceSeries, scene: FdiRaceScene): RaceInWords | undefined {
  const race = raceIn(series, scene);
  const year = race.years.find((candidate) => candidate.year === scene.lead);
  return year && { ...race, year, jump: jumpIn(scene, year) };
}

/** The year of the promise, once it has closed. */
export function closed({ years, promise }: FdiRaceSeries): { readonly last: RacePoint; readonly missed: boolean } | null {
  const year = years.find((candidate) => candidate.year === promise.year && candidate.complete);
  if (year === undefined) return null;
  const { total } = year.last;
  return { last: year.last, missed: promise.qualifier === "over" ? total <= promise.target : total < promise.target };
}

/** The year after the promise's, where it brought less than half of what the same months had a year before. */
export const fallenYear = ({ sameMonths }: FdiRaceSeries): number | undefined =>
  sameMonths && sameMonths.after.total < sameMonths.before.total / 2 ? yearOf(sameMonths.after) : undefined;

/** The later of two equal spans in percent of the earlier; "about" where either is not exact. */
export const percentOf = (format: Format, { before, after }: NonNullable<FdiRaceSeries["sameMonths"]>): string =>
  format.qualified(format.percent((after.total / before.total) * 100, 0), (before.qualifier ?? after.qualifier) ? "about" : null);
export const yearOf = ({ day }: RacePoint): number => new Date(day.to).getUTCFullYear();

/** Small counts begin a title as words. */
export const numberWord = (count: number, words: readonly string[]): string => words[count] ?? String(count);
