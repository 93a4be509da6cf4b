import type { GrowthSeries } from "../model/growth.ts";
import { type Chart, isNarrow } from "./chart.ts";
import { plotColumns } from "./growth-columns.ts";
import type { GrowthScene, GrowthWords } from "./growth-frame.ts";
import { drawRows } from "./growth-rows.ts";
import { adoptPlot, svgRoot } from "./svg.ts";

export type { GrowthScene, GrowthWords } from "./growth-frame.ts";

/** GRDP growth of each year and the targets set for it: columns in time, rows on a phone. Never a line, for the bases differ. */
export const growth: Chart<GrowthSeries, GrowthWords, GrowthScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const frame = { document, width, format, words, series, scene };
  if (!isNarrow(width)) return adoptPlot(plotColumns(frame), "growth", label);
  const { height, marks } = drawRows(frame);
  return svgRoot({ document, width, height, name: "growth", label }, marks);
};
