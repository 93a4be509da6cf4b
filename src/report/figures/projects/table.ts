import type { FigureTable } from "../../../kit/figure/table.ts";
import { projectCells, projectColumns, type ProjectColumn } from "../../projects/cells.ts";
import type { ProjectsSeries } from "../../projects/projects.ts";

export type Column = ProjectColumn;

export const table: FigureTable<ProjectsSeries, Column> = {
  columns: projectColumns,
  rows: ({ dots, withdrawal }, format) =>
    dots.map((dot) => {
      const { id, row, sources } = dot;
      // The picture says what part of its year the withdrawn one was.
      const year = dot === withdrawal.dot ? withdrawal.shareOfYear : null;
      const own = year === null ? { rows: [row], sources } : { rows: [row, year.row], sources: [...new Set([...sources, year.source])] };
      return { key: id, cells: projectCells(dot, format), ...own };
    }),
};
