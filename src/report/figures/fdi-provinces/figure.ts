import type { Data } from "../../tables/tables.ts";
import type { FdiProvincesScene } from "./chart.ts";
import { figure } from "../../../kit/figure/figure.ts";
import { fdiProvinces as chart } from "./chart.ts";
import { homeCount } from "./home-count.ts";
import { fdiProvincesScenes } from "./scenes.ts";
import { fdiProvinces as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Years that scenes rank, in order. */
const yearsRanked = (scenes: readonly FdiProvincesScene[]): number[] =>
  [...new Set(scenes.map(({ year }) => year))].toSorted((a, b) => a - b);

/** Quảng Ninh among the provinces that drew most FDI, year by year. */
export const fdiProvinces = figure({
  id: "fdi-provinces",
  // The story tells its finding in a clause; the figure stands in the gallery.
  freeStanding: true,
  series: (data: Data, { home }: { readonly home: string }, scenes: Readonly<Record<string, FdiProvincesScene>>) =>
    series(data, home, yearsRanked(Object.values(scenes))),
  check: (data, _, { home }) => homeCount(data, home),
  chart,
  scenes: fdiProvincesScenes,
  still: "y2024",
  words: { vi, en },
  table,
});
