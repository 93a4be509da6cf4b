import type { FigureTable } from "../../../kit/figure/table.ts";
import { projectWords } from "../../projects/words.ts";
import type { CapitalByStatusSeries } from "./series.ts";

const columns = ["status", "projects", "capital", "share"] as const;
export type Column = (typeof columns)[number];

/** Not unknown: outside the sum there is no share. */
const none = "";

export const table: FigureTable<CapitalByStatusSeries, Column> = {
  columns,
  rows: ({ groups }, format) =>
    groups.map(({ status, projects, usd, share, rows, sources }) => ({
      key: `capital-${status}`,
      cells: {
        status: projectWords[format.lang].statuses[status],
        projects,
        capital: { value: usd, text: format.number(usd) },
        share: share === null ? none : { value: Math.round(share), text: format.percent(share, 0) },
      },
      rows,
      sources,
    })),
};
