import { figure } from "../../../kit/figure/figure.ts";
import { fdiProvinces as chart } from "./chart.ts";
import { fdiProvincesScenes } from "./scenes.ts";
import { fdiProvinces as series } from "./series.ts";
import { fdiProvincesWords } from "./words.ts";
import { table } from "./table.ts";

/** Quảng Ninh among the provinces that drew most FDI in 2023 and 2024. */
export const fdiProvinces = figure({
  id: "fdi-provinces",
  series,
  chart,
  scenes: fdiProvincesScenes,
  still: "y2024",
  words: fdiProvincesWords,
  table,
});
