import { fdiByYear } from "./fdi-by-year.ts";
import { fdiProvinces } from "./fdi-provinces.ts";
import { fdiRace } from "./fdi-race.ts";
import type { Figure } from "./figure.ts";
import { growth } from "./growth.ts";
import { ledger } from "./ledger.ts";
import { listOf19 } from "./list-of-19.ts";
import { manufacturingShare } from "./manufacturing-share.ts";
import { parkMap } from "./park-map.ts";
import { plantTimelineCar, plantTimelineLng } from "./plant-timeline.ts";
import { projects } from "./projects.ts";
import { promiseGrid } from "./promise-grid.ts";
import { slipChart } from "./slip-chart.ts";

/** Every figure of the report, in the order of the story. Pages, embeds, pictures and the sitemap read this and nothing else. */
export const figures: readonly Figure[] = [
  promiseGrid,
  fdiRace,
  fdiByYear,
  fdiProvinces,
  parkMap,
  listOf19,
  projects,
  slipChart,
  plantTimelineCar,
  plantTimelineLng,
  manufacturingShare,
  growth,
  ledger,
];
