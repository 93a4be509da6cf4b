import type { FdiByYearSeries } from "../model/fdi-by-year.ts";
import { type Chart, isNarrow } from "./chart.ts";
import { plotColumns } from "./fdi-by-year-columns.ts";
import { type FdiByYearScene, type FdiByYearWords, shownIn } from "./fdi-by-year-frame.ts";
import { drawRows } from "./fdi-by-year-rows.ts";
import { adoptPlot, svgRoot } from "./svg.ts";

export type { FdiByYearScene, FdiByYearWords } from "./fdi-by-year-frame.ts";

/** Registered FDI, one bar a year: columns in time on a wide page, rows to read downwards on a phone. */
export const fdiByYear: Chart<FdiByYearSeries, FdiByYearWords, FdiByYearScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const frame = { document, width, format, words, ...shownIn(series, scene) };
  if (!isNarrow(width)) return adoptPlot(plotColumns(frame), "fdi-by-year", label);
  const { height, marks } = drawRows(frame);
  return svgRoot({ document, width, height, name: "fdi-by-year", label }, marks);
};
