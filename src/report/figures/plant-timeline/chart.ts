import type { TimelineSeries, TimelineStep } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import type { TimelineWords } from "./input.ts";
import { timelineLanes } from "./lanes.ts";
import { timelineList } from "./list.ts";
import { svgRoot } from "../../../kit/drawing/svg.ts";

export interface TimelineScene {
  readonly kinds: readonly TimelineStep["kind"][];
  /** Ids of the steps that the scene speaks of: they alone have words, around them stands what else there was. Empty where it lists all. */
  readonly focus: readonly string[];
}

export type { TimelineWords } from "./input.ts";

/** Dated steps of a plant, planned hollow and actual solid: all of them as a list on a phone, and as lanes where there is room or where a scene speaks of some. */
export const plantTimeline: Chart<TimelineSeries, TimelineWords, TimelineScene> = ({ steps, today }, { scene, ...options }) => {
  const { document, width, label } = options;
  const shown = steps.filter((step) => scene.kinds.includes(step.kind));
  const isList = isNarrow(width) && scene.focus.length === 0;
  const { height, elements } = (isList ? timelineList : timelineLanes)({ steps: shown, focus: new Set(scene.focus), today, options });
  return svgRoot({ document, width, height, name: "plant-timeline", label }, elements);
};
