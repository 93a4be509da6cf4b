import { listOf19 as chart } from "./chart.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { type ListSeries, listOf19 as series } from "./series.ts";
import { listOf19Scenes } from "./scenes.ts";
import { type Cell, type FigureRow, figure } from "../../../kit/figure/figure.ts";
import { listOf19Words } from "./words.ts";

const dateCell = (span: DateSpan | null, format: Format): Cell =>
  span === null ? null : { value: span.iso, text: format.date(span, "short") };

function rows({ slots }: ListSeries, format: Format): FigureRow[] {
  const { groups } = listOf19Words[format.lang].chart;
  return slots.map(({ slot, group, project, source }) => ({
    key: `slot-${slot}`,
    cells: [
      slot,
      groups[group],
      project?.names[format.lang] ?? null,
      dateCell(project?.productPlanned ?? null, format),
      dateCell(project?.productActual ?? null, format),
    ],
    sources: [...new Set([source, ...(project?.sources ?? [])])],
  }));
}

/** Nineteen slots of a list that nobody published, and one beyond it. */
export const listOf19 = figure({ id: "list-of-19", series, chart, scenes: listOf19Scenes, still: "all", words: listOf19Words, rows });
