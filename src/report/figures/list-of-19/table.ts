import { dateCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { ListOf19Words } from "./chart.ts";
import type { ListSeries } from "./series.ts";

const columns = ["slot", "group", "project", "productPlanned", "productActual"] as const;
export type Column = (typeof columns)[number];

interface Words {
  readonly chart: Pick<ListOf19Words, "groups">;
}

const rows = ({ slots }: ListSeries, format: Format, { chart: { groups } }: Words): FigureRow<Column>[] =>
  slots.map(({ slot, group, project, row, source }) => ({
    key: `slot-${slot}`,
    cells: {
      slot,
      group: groups[group],
      project: project?.names[format.lang] ?? null,
      productPlanned: dateCell(project?.productPlanned ?? null, format),
      productActual: dateCell(project?.productActual ?? null, format),
    },
    rows: [row, ...(project?.rows ?? [])],
    sources: [...new Set([source, ...(project?.sources ?? [])])],
  }));

export const table: FigureTable<ListSeries, Column, Words> = { columns, rows };
