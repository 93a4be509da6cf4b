import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { projectCells } from "../../projects/cells.ts";
import type { ProjectDot } from "../../projects/projects.ts";
import type { ParkMapWords } from "./chart.ts";
import type { ParkMapSeries, Site } from "./series.ts";

const columns = ["place", "project", "capital", "unit", "status", "asOf", "areaHa", "precisionKm"] as const;
export type Column = (typeof columns)[number];

interface Words {
  readonly chart: Pick<ParkMapWords, "unplaced">;
}

/** Not a gap in what is known: a place has no capital, a project no position of its own. */
const none = "";
const noProject = { project: none, capital: none, unit: none, status: none, asOf: none };

/** A project as the table of projects has it, at a place. */
function projectRow(place: string, dot: ProjectDot, format: Format): FigureRow<Column> {
  const { project, capital, unit, status, asOf } = projectCells(dot, format);
  return {
    key: dot.id,
    cells: { place, project, capital, unit, status, asOf, areaHa: none, precisionKm: none },
    rows: [dot.row],
    sources: dot.sources,
  };
}

/** First each place with its area and error, then its projects. */
function siteRows({ id, names, areaHa, precisionKm, row, sources, projects }: Site, format: Format): FigureRow<Column>[] {
  const place = names[format.lang];
  const itself = { key: id, cells: { place, ...noProject, areaHa, precisionKm }, rows: [row], sources };
  return [itself, ...projects.map((dot) => projectRow(place, dot, format))];
}

const rows = ({ sites, unplaced }: ParkMapSeries, format: Format, { chart }: Words): FigureRow<Column>[] => [
  ...sites.flatMap((site) => siteRows(site, format)),
  ...unplaced.map((dot) => projectRow(chart.unplaced, dot, format)),
];

export const table: FigureTable<ParkMapSeries, Column, Words> = { columns, rows };
