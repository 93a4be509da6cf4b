import { figure } from "../../../kit/figure/figure.ts";
import { slipChart as chart } from "./chart.ts";
import { slipScenes } from "./scenes.ts";
import { slipChart as series } from "./series.ts";
import { slipWords } from "./words.ts";
import { table } from "./table.ts";

/** When two plants were promised to run, each time the promise was made. */
export const slipChart = figure({ id: "slip-chart", series, chart, scenes: slipScenes, still: "both", words: slipWords, table });
