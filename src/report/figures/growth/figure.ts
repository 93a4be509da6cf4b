import { figure } from "../../../kit/figure/figure.ts";
import { needsIndicator } from "../../tables/needs.ts";
import { growth as chart } from "./chart.ts";
import { growthScenes } from "./scenes.ts";
import { growth as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** GRDP growth, aimed at and reached. */
export const growth = figure({
  id: "growth",
  series,
  check: (data) => needsIndicator(data, "growth", "grdp-growth"),
  chart,
  scenes: growthScenes,
  still: "outcomes",
  words: { vi, en },
  table,
});
