import { figure } from "../../../kit/figure/figure.ts";
import { fdiRace as chart } from "./chart.ts";
import { fdiRaceScenes } from "./scenes.ts";
import { fdiRace as series } from "./series.ts";
import { fdiRaceWords } from "./words.ts";
import { table } from "./table.ts";

/** FDI as it added up within 2023, 2024 and 2025. */
export const fdiRace = figure({ id: "fdi-race", series, chart, scenes: fdiRaceScenes, still: "y2025", words: fdiRaceWords, table });
