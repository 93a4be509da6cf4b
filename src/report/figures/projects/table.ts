import type { FigureTable } from "../../../kit/figure/table.ts";
import { projectCells, projectColumns, type ProjectColumn } from "../../projects/cells.ts";
import type { ProjectsSeries } from "../../projects/projects.ts";

export type Column = ProjectColumn;

export const table: FigureTable<ProjectsSeries, Column> = {
  columns: projectColumns,
  rows: ({ dots }, format) => dots.map((dot) => ({ key: dot.id, cells: projectCells(dot, format), rows: [dot.row], sources: dot.sources })),
};
