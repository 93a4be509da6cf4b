import type { GrowthSeries } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { plotColumns } from "./columns.ts";
import type { GrowthScene, GrowthWords } from "./frame.ts";
import { drawRows } from "./rows.ts";
import { adoptPlot, svgRoot } from "../../../kit/drawing/svg.ts";

export type { GrowthScene, GrowthWords } from "./frame.ts";

/** GRDP growth of each year and the targets set for it: columns in time, rows on a phone. Never a line, for the bases differ. */
export const growth: Chart<GrowthSeries, GrowthWords, GrowthScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const frame = { document, width, format, words, series, scene };
  if (!isNarrow(width)) return adoptPlot(plotColumns(frame), "growth", label);
  const { height, marks } = drawRows(frame);
  return svgRoot({ document, width, height, name: "growth", label }, marks);
};
