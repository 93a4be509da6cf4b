import type { Chart } from "../../../kit/drawing/chart.ts";
import { drawLabel } from "../../../kit/drawing/draw-label.ts";
import { drawKey } from "../../../kit/drawing/key.ts";
import { labelBox, placeLabels } from "../../../kit/drawing/labels.ts";
import type { Box } from "../../../kit/drawing/shapes.ts";
import { svgRoot } from "../../../kit/drawing/svg.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import { drawAxes, drawDiagonal, drawUntil } from "./axes.ts";
import { belowPlot, type Drawing, slipFrame, type SlipWords } from "./frame.ts";
import { keyItems } from "./key.ts";
import { labelsOf, obstaclesOf } from "./label-candidates.ts";
import { drawPlant } from "./marks.ts";
import { knownBy, type SlipPlant, type SlipPlantId, type SlipSeries } from "./series.ts";

export type { SlipWords } from "./frame.ts";

export interface SlipScene {
  readonly plants: readonly SlipPlantId[];
  /** The picture shows what could be known at its end, on the axes of all that is known now; null: all of it. */
  readonly until: DateSpan | null;
}

/** When a date was promised against the date promised: a kept promise runs flat into the line of today. */
export const slipChart: Chart<SlipSeries, SlipWords, SlipScene> = (series, { document, width, format, words, label, scene }) => {
  const plants = scene.plants.map((plant) => series.plants[plant]);
  const { until } = scene;
  const known = until === null ? plants : plants.map((plant) => knownBy(plant, until.to));
  // Axes and places of words are those of the whole: what a step adds grows out of what stood before, and nothing else moves.
  const keyOf = (shown: readonly SlipPlant[], whole: boolean, top: number) =>
    drawKey(document, keyItems({ document, words, width }, shown, whole), top, width);
  const frame = slipFrame(plants, series.today, width, keyOf(plants, true, 0).height);
  const drawing: Drawing = { document, frame, format, words };
  const { x0, y0, y1 } = frame.plot;
  const bounds: Box = { kind: "box", x0: x0 - 5, y0: y0 - 16, x1: width, y1: y1 - 2 };
  const drawn = new Set(known.flatMap(({ statements, actual }) => [...statements.map(({ id }) => id), actual?.id]));
  const placed = placeLabels(labelsOf(plants, drawing), obstaclesOf(plants, drawing), bounds);
  const labels = placed.filter(({ label: { of } }) => drawn.has(of));
  const boxes = labels.map(({ label, spot }) => labelBox(label.lines, spot));
  const key = keyOf(known, until === null, frame.plot.y1 + belowPlot(width));
  return svgRoot({ document, width, height: frame.height, name: "slip-chart", label }, [
    ...drawAxes(drawing),
    ...(until === null ? [] : scene.plants.flatMap((plant) => drawUntil(drawing, plant, until, boxes))),
    ...drawDiagonal(drawing, until),
    ...known.flatMap((plant) => drawPlant(drawing, plant, until === null)),
    ...labels.flatMap((one) => drawLabel(document, one)),
    ...key.marks,
  ]);
};
