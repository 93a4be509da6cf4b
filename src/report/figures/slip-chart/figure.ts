import { figure } from "../../../kit/figure/figure.ts";
import { slipChart as chart } from "./chart.ts";
import { slipScenes } from "./scenes.ts";
import { slipChart as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** When two plants were promised to run, each time the promise was made. */
export const slipChart = figure({
  id: "slip-chart",
  series,
  chart,
  scenes: slipScenes,
  still: "both",
  retired: ["car-2023", "lng-2021", "lng-2024", "lng"],
  words: { vi, en },
  table,
});
