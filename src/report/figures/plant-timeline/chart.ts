import type { TimelineSeries, TimelineStep } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import type { TimelineWords } from "./input.ts";
import { timelineLanes } from "./lanes.ts";
import { timelineList } from "./list.ts";
import { svgRoot } from "../../../kit/drawing/svg.ts";

export interface TimelineScene {
  readonly kinds: readonly TimelineStep["kind"][];
}

export type { TimelineWords } from "./input.ts";

/** Dated steps of a plant, planned hollow and actual solid: a list on a phone, lanes when there is room. */
export const plantTimeline: Chart<TimelineSeries, TimelineWords, TimelineScene> = ({ steps, today }, { scene, ...options }) => {
  const { document, width, label } = options;
  const shown = steps.filter((step) => scene.kinds.includes(step.kind));
  const { height, elements } = (isNarrow(width) ? timelineList : timelineLanes)({ steps: shown, today, options });
  return svgRoot({ document, width, height, name: "plant-timeline", label }, elements);
};
