import { figure } from "../../../kit/figure/figure.ts";
import { fdiRace as chart } from "./chart.ts";
import { fdiRaceScenes } from "./scenes.ts";
import type { Data } from "../../tables/tables.ts";
import type { FdiRaceScene } from "./frame.ts";
import { needsOf } from "./needs.ts";
import { fdiRace as series, type RaceSettings, yearsShown } from "./series.ts";
import { yearsNotShown } from "./years-not-shown.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** FDI as it added up within each year. */
export const fdiRace = figure({
  id: "fdi-race",
  series: (data: Data, settings: RaceSettings, scenes: Readonly<Record<string, FdiRaceScene>>) =>
    series(data, settings, yearsShown(Object.values(scenes))),
  check: (data, scenes, settings, placeOf) => {
    const years = yearsShown(Object.values(scenes));
    return [...needsOf(data, settings, years, placeOf), ...yearsNotShown(data, years)];
  },
  chart,
  scenes: fdiRaceScenes,
  still: "y2025",
  retired: ["y2023-september", "y2024-june", "y2024-november", "y2025-june"],
  words: { vi, en },
  table,
});
