import { figure } from "../../../kit/figure/figure.ts";
import { promiseGrid as chart } from "./chart.ts";
import { promiseGridScenes } from "./scenes.ts";
import { promiseGrid as series } from "./series.ts";
import { promiseGridWords } from "./words.ts";
import { table } from "./table.ts";

/** Every ten million dollars of a year, registered or promised. */
export const promiseGrid = figure({
  id: "promise-grid",
  series,
  chart,
  scenes: promiseGridScenes,
  still: "outcome",
  words: promiseGridWords,
  table,
});
