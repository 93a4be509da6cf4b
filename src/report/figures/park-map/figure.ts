import { parkMap as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { type ParkMapSeries, parkMap as series, type Site } from "./series.ts";
import type { ProjectDot } from "../../projects/projects.ts";
import { parkMapScenes } from "./scenes.ts";
import { type Cell, type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { projectCells } from "../../projects/cells.ts";
import { parkMapWords } from "./words.ts";

/** Project, capital, unit, status and date, as the table of projects has them. */
function dotCells(dot: ProjectDot, format: Format): Cell[] {
  const [name = null, , , ...rest] = projectCells(dot, format);
  return [name, ...rest];
}

/** Not a gap in what is known: a place has no capital, a project no position of its own. */
const none = "";
const blank: readonly Cell[] = [none, none, none, none, none];

/** First each place with its area and error, then its projects. */
function siteRows(site: Site, format: Format): FigureRow[] {
  const name = site.names[format.lang];
  return [
    { key: site.id, cells: [name, ...blank, site.areaHa, site.precisionKm], sources: site.sources },
    ...site.projects.map((dot) => ({ key: dot.id, cells: [name, ...dotCells(dot, format), none, none], sources: dot.sources })),
  ];
}

const rows = ({ sites, unplaced }: ParkMapSeries, format: Format): FigureRow[] => [
  ...sites.flatMap((site) => siteRows(site, format)),
  ...unplaced.map((dot) => ({
    key: dot.id,
    cells: [parkMapWords[format.lang].chart.unplaced, ...dotCells(dot, format), none, none],
    sources: dot.sources,
  })),
];

/** Where the named projects are, and how surely. */
export const parkMap = figure({ id: "park-map", series, chart, scenes: parkMapScenes, still: "province", words: parkMapWords, rows });
