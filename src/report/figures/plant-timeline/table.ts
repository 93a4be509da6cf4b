import { dateCell } from "../../../kit/figure/cell.ts";
import type { Cell, FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { TimelineWords } from "./chart.ts";
import type { TimelineSeries, TimelineStep } from "./series.ts";

const columns = ["kind", "date", "step", "said", "lane"] as const;
export type Column = (typeof columns)[number];

interface Words {
  readonly chart: Pick<TimelineWords, "lanes">;
}

/** Every day on which a date was promised. */
const saidCell = (said: TimelineStep["said"], format: Format): Cell =>
  said.length === 0
    ? null
    : { value: said.map((span) => span.iso).join(" "), text: said.map((span) => format.date(span, "short")).join(", ") };

const rows = ({ steps }: TimelineSeries, format: Format, { chart: { lanes } }: Words): FigureRow<Column>[] =>
  steps.map(({ id, kind, date, title, said, lane, rows: own, sources }) => ({
    key: id,
    cells: {
      kind: { value: kind, text: interfaceWords[format.lang].kinds[kind] },
      date: dateCell(date, format),
      step: title[format.lang],
      said: saidCell(said, format),
      lane: lanes[lane],
    },
    rows: own,
    sources,
  }));

export const table: FigureTable<TimelineSeries, Column, Words> = { columns, rows };
