import type { Data } from "../../tables/tables.ts";
import { plantTimeline as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words } from "../../../kit/i18n/words.ts";
import { plantTimeline, type TimelineSeries } from "./series.ts";
import { plantTimelineScenes as scenes } from "./scenes.ts";
import { type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { laneNames, plantTimelineWords } from "./words.ts";

const rows = ({ steps }: TimelineSeries, format: Format): FigureRow[] =>
  steps.map((step) => ({
    key: step.id,
    cells: [
      { value: step.kind, text: words[format.lang].kinds[step.kind] },
      { value: step.date.iso, text: format.date(step.date, "short") },
      step.title[format.lang],
      step.said.length === 0
        ? null
        : { value: step.said.map((span) => span.iso).join(" "), text: step.said.map((span) => format.date(span, "short")).join(", ") },
      laneNames(format.lang)[step.lane],
    ],
    sources: step.sources,
  }));

const timelineOf = (plant: TimelineSeries["plant"]) =>
  figure({
    id: `plant-timeline-${plant}`,
    series: (data: Data) => plantTimeline(data, plant),
    chart,
    scenes,
    still: "all",
    card: scenes.actual,
    words: plantTimelineWords(plant),
    rows,
  });

/** The steps of the LNG power plant, planned and actual. */
export const plantTimelineLng = timelineOf("lng");

/** The steps of the Thành Công car plant, planned and actual. */
export const plantTimelineCar = timelineOf("car");
