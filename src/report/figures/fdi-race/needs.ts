import type { Place, Problem } from "../../../kit/csv/problem.ts";
import { needsCheckpoint, needsCount, needsTarget } from "../../tables/needs.ts";
import type { Data } from "../../tables/tables.ts";
import type { RaceSettings } from "./series.ts";

const figure = "fdi-race";

/** Rows without which a year has no line, or the promise no place to begin. */
export const needsOf = (
  data: Data,
  { promise, promised_with }: RaceSettings,
  years: readonly number[],
  placeOf: (value: unknown) => Place | undefined,
): Problem[] => [
  ...needsCheckpoint(data, figure, promised_with.iso, placeOf(promised_with)),
  ...needsTarget(data, figure, promise, placeOf),
  ...years.flatMap((year) => needsCount(data, figure, year, placeOf(year))),
];
