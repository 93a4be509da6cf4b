import { figure } from "../../../kit/figure/figure.ts";
import { plantTimeline as chart } from "./chart.ts";
import { plantTimelineScenes as scenes, toldScenes } from "./scenes.ts";
import { plantTimeline, type TimelineSeries } from "./series.ts";
import type { Data } from "../../tables/tables.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** What the timelines of both plants share. */
const timelineOf = (plant: TimelineSeries["plant"]) => ({
  id: `plant-timeline-${plant}`,
  folder: "plant-timeline",
  series: (data: Data) => plantTimeline(data, plant),
  chart,
  still: "all",
  card: scenes.actual,
  // A list is as wide as a phone’s text: its letters are then no smaller than they are meant.
  widths: { narrow: 324, wide: 720 },
  words: { vi: vi(plant), en: en(plant) },
  table,
});

/** The steps of the LNG power plant, planned and actual. */
export const plantTimelineLng = figure({ ...timelineOf("lng"), scenes: toldScenes, retired: ["planned", "actual"], whole: "all" });

/** The steps of the Thành Công car plant, planned and actual. */
export const plantTimelineCar = figure({ ...timelineOf("car"), scenes, freeStanding: true });
