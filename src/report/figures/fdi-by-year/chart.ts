import type { FdiByYearSeries } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { plotColumns } from "./columns.ts";
import { type FdiByYearScene, type FdiByYearWords, shownIn } from "./frame.ts";
import { drawRows } from "./rows.ts";
import { adoptPlot, svgRoot } from "../../../kit/drawing/svg.ts";

export type { FdiByYearScene, FdiByYearWords } from "./frame.ts";

/** Registered FDI, one bar a year: columns in time on a wide page, rows to read downwards on a phone. */
export const fdiByYear: Chart<FdiByYearSeries, FdiByYearWords, FdiByYearScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const frame = { document, width, format, words, ...shownIn(series, scene) };
  if (!isNarrow(width)) return adoptPlot(plotColumns(frame), "fdi-by-year", label);
  const { height, marks } = drawRows(frame);
  return svgRoot({ document, width, height, name: "fdi-by-year", label }, marks);
};
