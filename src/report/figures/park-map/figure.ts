import { figure } from "../../../kit/figure/figure.ts";
import { parkMap as chart } from "./chart.ts";
import { parkMapScenes } from "./scenes.ts";
import { parkMap as series } from "./series.ts";
import { parkMapWords } from "./words.ts";
import { table } from "./table.ts";

/** Where the named projects are, and how surely. */
export const parkMap = figure({ id: "park-map", series, chart, scenes: parkMapScenes, still: "province", words: parkMapWords, table });
