import { figure } from "../../../kit/figure/figure.ts";
import { listOf19 as chart } from "./chart.ts";
import { listOf19Scenes } from "./scenes.ts";
import { listOf19 as series } from "./series.ts";
import { table } from "./table.ts";
import { toldTwice } from "./told-twice.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Nineteen slots of a list that nobody published, and one beyond it. */
export const listOf19 = figure({
  id: "list-of-19",
  series,
  check: (data, _, { plants }) => toldTwice(data, plants),
  chart,
  scenes: listOf19Scenes,
  still: "named",
  retired: ["named"],
  words: { vi, en },
  table,
});
