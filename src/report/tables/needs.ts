import type { Fault, Place, Problem, Text } from "../../kit/csv/problem.ts";
import { isResult } from "./known/firmness.ts";
import { knownResult, type Measure } from "./known/known-value.ts";
import { yearOf } from "./known/year-rows.ts";
import type { Data } from "./tables.ts";

/** Where a figure's settings name a value; undefined where they do not. */
type PlaceOf = (value: unknown) => Place | undefined;

interface Need {
  /** What must be there, and where it would stand. */
  readonly what: Text;
  readonly file: string;
}

const missing = (figure: string, { what, file }: Need): Fault => ({
  code: "figure-misses-row",
  rule: {
    vi: `hình ${figure} cần ${what.vi}, mà không dòng nào ghi.`,
    en: `the figure ${figure} needs ${what.en}, and no row has it.`,
  },
  cure: {
    vi: `Thêm dòng ấy vào ${file}, hoặc để hình kể chuyện khác trong src/report/story/scenes.yaml.`,
    en: `Add the row to ${file}, or let the figure tell of another in src/report/story/scenes.yaml.`,
  },
});

/** A problem where the settings name what is not there; else at the table that would have it. */
export const need = (figure: string, wanted: Need, place: Place | undefined, value?: string): Problem => ({
  ...missing(figure, wanted),
  ...(place ?? { file: wanted.file }),
  ...(value !== undefined && { value }),
});

const inYearTables = "data/fdi_by_year.csv (data/fdi_checkpoints.csv)";
const countedIn = (data: Data, year: number): boolean =>
  data.fdi_checkpoints.some((row) => row.scope === "province" && yearOf(row.as_of) === year);

/** What a year brought in all. */
export const needsTotal = (data: Data, figure: string, year: number, place?: Place): Problem[] =>
  knownResult(data, "fdi", year)
    ? []
    : [need(figure, { what: { vi: `số FDI cả năm ${year}`, en: `the FDI of the whole of ${year}` }, file: inYearTables }, place)];

/** Anything counted of a year: its total, or what had come by some day of it. */
export const needsCount = (data: Data, figure: string, year: number, place?: Place): Problem[] =>
  knownResult(data, "fdi", year) || countedIn(data, year)
    ? []
    : [need(figure, { what: { vi: `một số FDI của năm ${year}`, en: `some FDI of ${year}` }, file: inYearTables }, place, String(year))];

/** The whole province's checkpoint of a day: the zones alone may have one of the same day. */
export function needsCheckpoint(data: Data, figure: string, iso: string, place?: Place): Problem[] {
  if (data.fdi_checkpoints.some((row) => row.scope === "province" && row.as_of.iso === iso)) return [];
  const what = { vi: `số FDI của cả tỉnh đến ngày ${iso}`, en: `the whole province's FDI by ${iso}` };
  return [need(figure, { what, file: "data/fdi_checkpoints.csv" }, place, iso)];
}

/** A promise of an amount in dollars. One that is not there at all is told as an id that leads nowhere. */
export function needsTarget(data: Data, figure: string, id: string, placeOf: PlaceOf): Problem[] {
  const row = data.promises.find((promise) => promise.id === id);
  if (row === undefined || (row.target !== null && row.unit === "million-usd")) return [];
  const what = { vi: `mức hẹn bằng triệu USD của ${id}`, en: `a target in million dollars of ${id}` };
  return [need(figure, { what, file: "data/promises.csv" }, placeOf(id), id)];
}

/** A figure of an indicator in any year, targets aside or not. */
export function needsIndicator(data: Data, figure: string, indicator: Exclude<Measure, "fdi">): Problem[] {
  if (data.indicators.some((row) => row.indicator === indicator && isResult(row.status))) return [];
  const what = { vi: `một số của chỉ tiêu ${indicator}`, en: `a figure of the indicator ${indicator}` };
  return [need(figure, { what, file: "data/indicators.csv" }, undefined)];
}
