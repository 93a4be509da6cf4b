import { brownAndGreen } from "./brown-and-green/figure.ts";
import { capitalByStatus } from "./capital-by-status/figure.ts";
import { coalMap } from "./coal-map/figure.ts";
import { fdiByYear } from "./fdi-by-year/figure.ts";
import { fdiProvinces } from "./fdi-provinces/figure.ts";
import { fdiRace } from "./fdi-race/figure.ts";
import type { Figure } from "../../kit/figure/figure.ts";
import { growth } from "./growth/figure.ts";
import { ledger } from "./ledger/figure.ts";
import { listOf19 } from "./list-of-19/figure.ts";
import { manufacturingShare } from "./manufacturing-share/figure.ts";
import { parkMap } from "./park-map/figure.ts";
import { plantTimelineCar, plantTimelineLng } from "./plant-timeline/figure.ts";
import { projects } from "./projects/figure.ts";
import { promiseGrid } from "./promise-grid/figure.ts";
import { revenue } from "./revenue/figure.ts";
import { slipChart } from "./slip-chart/figure.ts";

/** Every figure of the report, in the order of the story. Pages, embeds, pictures and the sitemap read this and nothing else. */
export const figures: readonly Figure[] = [
  coalMap,
  brownAndGreen,
  promiseGrid,
  fdiRace,
  fdiByYear,
  fdiProvinces,
  parkMap,
  listOf19,
  projects,
  capitalByStatus,
  slipChart,
  plantTimelineCar,
  plantTimelineLng,
  manufacturingShare,
  growth,
  revenue,
  ledger,
];
