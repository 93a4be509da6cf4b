import { figure } from "../../../kit/figure/figure.ts";
import { fdiByYear as chart } from "./chart.ts";
import { fdiByYearScenes } from "./scenes.ts";
import { fdiByYear as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Registered FDI of each year for which a figure was found. */
export const fdiByYear = figure({
  id: "fdi-by-year",
  series,
  chart,
  scenes: fdiByYearScenes,
  still: "without",
  retired: ["found", "without"],
  words: { vi, en },
  table,
});
