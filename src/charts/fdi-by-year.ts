import type { FdiByYearSeries } from "../model/fdi-by-year.ts";
import { type Chart, isNarrow } from "./chart.ts";
import { drawColumns } from "./fdi-by-year-columns.ts";
import { type FdiByYearScene, type FdiByYearWords, shownIn } from "./fdi-by-year-frame.ts";
import { drawRows } from "./fdi-by-year-rows.ts";
import { svgRoot } from "./svg.ts";

export type { FdiByYearScene, FdiByYearWords } from "./fdi-by-year-frame.ts";

/** Registered FDI, one bar a year: columns in time on a wide page, rows to read downwards on a phone. */
export const fdiByYear: Chart<FdiByYearSeries, FdiByYearWords, FdiByYearScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const frame = { document, width, format, words, ...shownIn(series, scene) };
  const { height, marks } = isNarrow(width) ? drawRows(frame) : drawColumns(frame);
  return svgRoot({ document, width, height, name: "fdi-by-year", label }, marks);
};
