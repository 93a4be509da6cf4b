import { cellAddress, isError } from "../csv/problem.ts";
import { problemText } from "../csv/report.ts";
import { isDateSpan } from "../table/date-span.ts";
import { yearMs } from "../table/time.ts";
import { type AnyRow, type AnyTable, keyOf } from "../table/table.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Snapshot } from "./snapshot.ts";
import { isUncommitted, lastCommit } from "./git.ts";

/** A place of a table that an editor may want to look at. */
export interface Remark {
  /** "B17", or the row's line where no single cell is meant. */
  readonly place: string;
  readonly text: string;
}

/** How one table stands. */
export interface TableState {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** Day and author of the last commit; undefined when it has none. */
  readonly changed: ReturnType<typeof lastCommit>;
  readonly unsaved: boolean;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Optional cells that nobody has filled, by column: what is unknown. */
  readonly gaps: readonly { readonly column: string; readonly empty: number }[];
  /** Figures stated as of a day more than a year ago, oldest first. */
  readonly old: readonly Remark[];
}

const asOf = /(^|_)as_of$/;

function gapsIn(table: AnyTable, rows: readonly AnyRow[]): TableState["gaps"] {
  return Object.entries(table.columns)
    .filter(([, { required }]) => !required)
    .map(([column]) => ({ column, empty: rows.filter((row) => row[column] === null).length }))
    .filter(({ empty }) => empty > 0);
}

function oldIn(table: AnyTable, rows: readonly AnyRow[], today: number): Remark[] {
  const dated = rows.flatMap((row) =>
    Object.keys(table.columns)
      .filter((column) => asOf.test(column))
      .flatMap((column) => {
        const value = row[column];
        return isDateSpan(value) && value.to < today - yearMs ? [{ row, column, value }] : [];
      }),
  );
  return dated
    .toSorted((one, other) => one.value.to - other.value.to)
    .map(({ row, column, value }) => ({
      place: cellAddress(row.at(column)) ?? "",
      text: `${keyOf(table, row)}: ${column} = ${value.iso}`,
    }));
}

/**
 * Every table as it stands.
 *
 * @param today UTC milliseconds; figures older than a year before it are called old
 */
export function tableStates({ report, data, problems }: Snapshot, lang: Lang, today: number): TableState[] {
  return Object.values(report.tables).map((table) => {
    const rows = rowsOf(data, table.name);
    const file = `data/${table.name}.csv`;
    const own = problems.filter((problem) => problem.file === file);
    return {
      name: table.name,
      title: table.title[lang],
      rows: rows.length,
      changed: lastCommit(file),
      unsaved: isUncommitted(file),
      errors: own.filter(isError).map((problem) => problemText(problem, lang)),
      warnings: own.filter((problem) => !isError(problem)).map((problem) => problemText(problem, lang)),
      gaps: gapsIn(table, rows),
      old: oldIn(table, rows, today),
    };
  });
}

const archives = /^https?:\/\/(web\.archive\.org|archive\.(org|today|ph|is))\//;

/** Sources of which nobody keeps a copy: gone with the page they stand on. */
export const unarchived = ({ sources }: AnyData): AnyData["sources"] => sources.filter(({ url }) => !archives.test(url));
