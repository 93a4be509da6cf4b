import { figure } from "../../../kit/figure/figure.ts";
import { brownAndGreen as chart } from "./chart.ts";
import { brownAndGreenScenes } from "./scenes.ts";
import { brownAndGreen as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** What mines, power stations and factories weigh in the economy, and the tonnes of coal beside it. */
export const brownAndGreen = figure({
  id: "brown-and-green",
  series,
  chart,
  scenes: brownAndGreenScenes,
  still: "goals",
  words: { vi, en },
  table,
});
