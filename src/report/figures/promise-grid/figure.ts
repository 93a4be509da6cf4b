import { figure } from "../../../kit/figure/figure.ts";
import { promiseGrid as chart } from "./chart.ts";
import { promiseGridScenes } from "./scenes.ts";
import { needsOf } from "./needs.ts";
import { promiseGrid as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Every ten million dollars of a year, registered or promised. */
export const promiseGrid = figure({
  id: "promise-grid",
  series,
  check: (data, _, settings, placeOf) => needsOf(data, settings, placeOf),
  chart,
  scenes: promiseGridScenes,
  still: "outcome",
  retired: ["parts", "years", "outcome"],
  words: { vi, en },
  table,
});
