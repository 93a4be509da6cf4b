import { numberCell, yearCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import type { ImpliedYear } from "./implied-years.ts";
import type { FdiByYearSeries, YearTotal, YearWithout } from "./series.ts";

const columns = ["year", "scope", "total", "basis", "status", "note"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  readonly province: string;
  readonly zones: string;
  readonly missing: string;
  readonly without: (project: string) => string;
  /** How a year was worked out from the next one. */
  readonly implied: (next: number) => string;
  readonly basis: Readonly<Record<YearTotal["basis"], string>>;
}

function rows(
  { years, implied, zones, without }: FdiByYearSeries,
  format: Format,
  { rows: words }: { readonly rows: RowWords },
): FigureRow<Column>[] {
  const { statuses } = interfaceWords[format.lang];
  const found = (key: string, scope: string, entry: YearTotal): FigureRow<Column> => ({
    key,
    cells: {
      year: yearCell(entry.year),
      scope,
      total: numberCell(entry.total, format, entry.qualifier),
      basis: words.basis[entry.basis],
      status: statuses[entry.status],
      note: entry.notes[format.lang] ?? "",
    },
    rows: [entry.row],
    sources: [entry.source],
  });
  const missing = (year: number): FigureRow<Column> => ({
    cells: { year: yearCell(year), scope: words.province, total: null, basis: "", status: "", note: words.missing },
    rows: [],
    sources: [],
  });
  const workedOut = ({ year, total, rows: own, sources }: ImpliedYear): FigureRow<Column> => ({
    key: `implied-${year}`,
    cells: {
      year: yearCell(year),
      scope: words.province,
      total: numberCell(Math.round(total), format, "about"),
      basis: "",
      status: "",
      note: words.implied(year + 1),
    },
    rows: own,
    sources,
  });
  const withoutFigure = (year: number): FigureRow<Column> => {
    const known = implied.find((one) => one.year === year);
    return known === undefined ? missing(year) : workedOut(known);
  };
  const remaining = ({ year, project, total, rows: own, sources }: YearWithout): FigureRow<Column> => ({
    key: `withdrawn-${year}`,
    cells: {
      year: yearCell(year),
      scope: words.without(project),
      total: numberCell(total, format, "about"),
      basis: "",
      status: "",
      note: "",
    },
    rows: own,
    sources,
  });
  return [
    ...years.map(({ year, entry }) => (entry === null ? withoutFigure(year) : found(`fdi-${year}`, words.province, entry))),
    ...zones.map((entry) => found(`zones-${entry.year}`, words.zones, entry)),
    ...(without === null ? [] : [remaining(without)]),
  ];
}

export const table: FigureTable<FdiByYearSeries, Column, { readonly rows: RowWords }> = { columns, rows };
