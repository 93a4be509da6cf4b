import type { Place, Problem } from "../../../kit/csv/problem.ts";
import { yearOf } from "../../tables/known/year-rows.ts";
import { needsCheckpoint, needsCount, needsTarget, needsTotal } from "../../tables/needs.ts";
import type { Data } from "../../tables/tables.ts";
import type { PromiseGridSettings } from "./series.ts";

const figure = "promise-grid";

/** Rows without which there is nothing to count in dots. */
export function needsOf(
  data: Data,
  { counted, goal, addition, next_year, ahead }: PromiseGridSettings,
  placeOf: (value: unknown) => Place | undefined,
): Problem[] {
  const [year, place] = [yearOf(counted), placeOf(counted)];
  return [
    ...needsCheckpoint(data, figure, counted.iso, place),
    ...needsTotal(data, figure, year - 1, place),
    ...needsTotal(data, figure, year, place),
    ...needsCount(data, figure, year + 1, place),
    ...[goal, addition, next_year, ahead].flatMap((id) => needsTarget(data, figure, id, placeOf)),
  ];
}
