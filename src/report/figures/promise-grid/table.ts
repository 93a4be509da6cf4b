import { dateCell, numberCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { Amount, PromiseGridSeries } from "./series.ts";

const columns = ["item", "amount", "status", "asOf"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export type RowWords = Readonly<Record<"new" | "added" | "gap" | "promised", string>> & {
  readonly registered: (day: string) => string;
} & Readonly<Record<"outcome" | "goal" | "before" | "after" | "expected", (year: number) => string>>;

function rows(series: PromiseGridSeries, format: Format, { rows: names }: { readonly rows: RowWords }): FigureRow<Column>[] {
  const { statuses } = interfaceWords[format.lang];
  const told = (key: string, item: string, { amount, qualifier, status, asOf, row, source }: Amount): FigureRow<Column> => ({
    key,
    cells: { item, amount: numberCell(amount, format, qualifier), status: statuses[status], asOf: dateCell(asOf, format) },
    rows: [row],
    sources: [source],
  });
  return [
    told("registered", names.registered(format.date(series.registered.asOf)), series.registered),
    told("new-capital", names.new, series.newCapital),
    told("added-capital", names.added, series.addedCapital),
    told("unexplained", names.gap, { ...series.registered, amount: series.unexplained, qualifier: null }),
    told("promised", names.promised, series.promised),
    ...series.parks.map((park) => told(park.park, `— ${park.names[format.lang]}`, park)),
    told("outcome", names.outcome(series.year), series.outcome),
    told("goal", names.goal(series.year), series.goal),
    told("before", names.before(series.year - 1), series.before),
    told("after", (series.afterIsWhole ? names.outcome : names.after)(series.year + 1), series.after),
    told("after-expected", names.expected(series.year + 1), series.afterExpected),
    told("ahead", names.goal(series.ahead.year), series.ahead.goal),
    ...(series.ahead.counted ? [told("ahead-counted", names.after(series.ahead.year), series.ahead.counted)] : []),
  ];
}

export const table: FigureTable<PromiseGridSeries, Column, { readonly rows: RowWords }> = { columns, rows };
