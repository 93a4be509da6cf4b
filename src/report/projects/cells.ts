import { dateCell, numberCell } from "../../kit/figure/cell.ts";
import type { Cell } from "../../kit/figure/table.ts";
import type { Format } from "../../kit/i18n/format.ts";
import type { ProjectDot } from "./projects.ts";
import { countryIn, projectWords } from "./words.ts";

/** What a table tells of a project. */
export const projectColumns = ["project", "country", "park", "capital", "unit", "status", "asOf"] as const;
export type ProjectColumn = (typeof projectColumns)[number];

/** The cells that tell a project, as its own table and the map's have them. */
export function projectCells(dot: ProjectDot, format: Format): Record<ProjectColumn, Cell> {
  const { lang } = format;
  const { statuses } = projectWords[lang];
  return {
    project: dot.names[lang],
    country: dot.country === null ? null : countryIn(dot.country, lang),
    park: dot.parkNames?.[lang] ?? null,
    capital: numberCell(dot.capital, format, dot.qualifier),
    unit: dot.currencyNames?.[lang] ?? null,
    status: statuses[dot.status],
    asOf: dateCell(dot.statusAsOf, format),
  };
}
