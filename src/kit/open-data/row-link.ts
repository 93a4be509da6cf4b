import type { Lang } from "../i18n/languages.ts";
import type { Tables } from "../table/corrected-cell.ts";
import type { AnyData } from "../table/data.ts";
import { rowFinder } from "../table/row-name.ts";
import { rowPath } from "./address.ts";

/** What rests on more rows than these is about no one of them. */
const most = 4;

/**
 * Where a line of a figure's table leads: to the row that it is about, which names the others; a sum of many to the list of all of them.
 *
 * @param all where the figure's rows are listed
 */
export function rowLink(
  tables: Tables,
  data: AnyData,
  lang: Lang,
  base: string,
  all: string,
): (rows: readonly string[]) => string | undefined {
  const find = rowFinder(tables, data);
  return (rows) => {
    const [first] = rows;
    if (first === undefined) return undefined;
    const { table, row } = find(first);
    return rows.length > most ? all : rowPath(table, row, lang, base);
  };
}
