import { figure } from "../../../kit/figure/figure.ts";
import { plantTimeline as chart } from "./chart.ts";
import { plantTimelineScenes as scenes } from "./scenes.ts";
import { plantTimeline, type TimelineSeries } from "./series.ts";
import type { Data } from "../../tables/tables.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

const timelineOf = (plant: TimelineSeries["plant"], { freeStanding = false } = {}) =>
  figure({
    id: `plant-timeline-${plant}`,
    folder: "plant-timeline",
    freeStanding,
    series: (data: Data) => plantTimeline(data, plant),
    chart,
    scenes,
    still: "all",
    card: scenes.actual,
    words: { vi: vi(plant), en: en(plant) },
    table,
  });

/** The steps of the LNG power plant, planned and actual. */
export const plantTimelineLng = timelineOf("lng");

/** The steps of the Thành Công car plant, planned and actual. */
export const plantTimelineCar = timelineOf("car", { freeStanding: true });
