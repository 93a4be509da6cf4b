import { figure } from "../../../kit/figure/figure.ts";
import { coalMap as chart } from "./chart.ts";
import { coalMapScenes } from "./scenes.ts";
import { coalMap as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Where coal is dug, burnt and shipped. */
export const coalMap = figure({
  id: "coal-map",
  series,
  chart,
  scenes: coalMapScenes,
  still: "belt",
  bleeds: true,
  words: { vi, en },
  table,
});
