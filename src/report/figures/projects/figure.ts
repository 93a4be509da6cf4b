import { projects as chart } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { projectCells } from "../../projects/cells.ts";
import { type ProjectsSeries, projects as series } from "../../projects/projects.ts";
import { projectsScenes } from "./scenes.ts";
import { type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { projectsWords } from "./words.ts";

const rows = ({ dots }: ProjectsSeries, format: Format): FigureRow[] =>
  dots.map((dot) => ({ key: dot.id, cells: projectCells(dot, format), sources: dot.sources }));

/** Every project that a source names. */
export const projects = figure({ id: "projects", series, chart, scenes: projectsScenes, still: "by-capital", words: projectsWords, rows });
