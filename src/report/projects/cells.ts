import { dateCell, numberCell } from "../../kit/figure/cell.ts";
import type { Cell } from "../../kit/figure/table.ts";
import type { Format } from "../../kit/i18n/format.ts";
import type { ProjectDot } from "./projects.ts";
import { projectWords } from "./words.ts";

const unitNames = {
  vi: { "million-usd": "triệu USD", "billion-vnd": "tỷ đồng" },
  en: { "million-usd": "million USD", "billion-vnd": "billion dong" },
} as const;

/** What a table tells of a project. */
export const projectColumns = ["project", "country", "park", "capital", "unit", "status", "asOf"] as const;
export type ProjectColumn = (typeof projectColumns)[number];

/** The cells that tell a project, as its own table and the map's have them. */
export function projectCells(dot: ProjectDot, format: Format): Record<ProjectColumn, Cell> {
  const { lang } = format;
  const { countries, statuses } = projectWords[lang];
  return {
    project: dot.names[lang],
    country: dot.country === null ? null : countries[dot.country],
    park: dot.parkNames?.[lang] ?? null,
    capital: numberCell(dot.capital, format, dot.qualifier),
    unit: dot.currency === null ? null : unitNames[lang][dot.currency],
    status: statuses[dot.status],
    asOf: dateCell(dot.statusAsOf, format),
  };
}
