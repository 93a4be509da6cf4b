import { figure } from "../../../kit/figure/figure.ts";
import { revenue as chart } from "./chart.ts";
import { revenueScenes } from "./scenes.ts";
import { revenue as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Budget revenue against its plan, land-use fees apart. */
export const revenue = figure({ id: "revenue", series, chart, scenes: revenueScenes, still: "all", words: { vi, en }, table });
