import type { Chart } from "../../../kit/drawing/chart.ts";
import { svgRoot } from "../../../kit/drawing/svg.ts";
import { drawAxes, drawRevision } from "./axes.ts";
import { type BrownAndGreenScene, type BrownAndGreenWords, type Drawing, frameOf } from "./frame.ts";
import { drawKey } from "./key.ts";
import { drawNames } from "./names.ts";
import { drawPoints } from "./points.ts";
import type { BrownAndGreenSeries } from "./series.ts";
import { drawTonnes, tonnesHeight } from "./tonnes.ts";

export type { BrownAndGreenScene, BrownAndGreenWords } from "./frame.ts";

/** Shares of GRDP as points that no line joins, with the goals as hollow bars; beside them the tonnes of coal. */
export const brownAndGreen: Chart<BrownAndGreenSeries, BrownAndGreenWords, BrownAndGreenScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const frame = frameOf(series, width);
  const drawing: Drawing = { document, frame, format, words, series, scene };
  const names = drawNames(drawing);
  const key = drawKey(drawing, names.named);
  const below = frame.narrow ? { ...frame, tonnes: { ...frame.tonnes, y: key.bottom + 8 } } : frame;
  const height = Math.max(key.bottom, below.tonnes.y + tonnesHeight(frame, series.tonnes.length));
  return svgRoot({ document, width, height, name: "brown-and-green", label }, [
    ...drawAxes(drawing),
    ...drawRevision(drawing),
    ...drawPoints(drawing),
    ...names.marks,
    ...key.marks,
    ...drawTonnes({ ...drawing, frame: below }),
  ]);
};
