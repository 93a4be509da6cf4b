import { figure } from "../../../kit/figure/figure.ts";
import { parkMap as chart } from "./chart.ts";
import { parkMapScenes } from "./scenes.ts";
import { parkMap as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Where the named projects are, and how surely. */
export const parkMap = figure({
  id: "park-map",
  series,
  chart,
  scenes: parkMapScenes,
  still: "province",
  bleeds: true,
  words: { vi, en },
  table,
});
