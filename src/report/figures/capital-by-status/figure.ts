import { figure } from "../../../kit/figure/figure.ts";
import { capitalByStatus as chart } from "./chart.ts";
import { capitalByStatusScenes } from "./scenes.ts";
import { capitalByStatus as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** What became of the dollars of the projects that can be named. */
export const capitalByStatus = figure({
  id: "capital-by-status",
  series,
  chart,
  scenes: capitalByStatusScenes,
  still: "all",
  words: { vi, en },
  table,
});
