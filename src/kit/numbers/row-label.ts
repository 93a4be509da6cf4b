import type { Format } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";
import { sourceName } from "../figure/source-name.ts";
import { cellValue } from "../story/references/cells.ts";
import { say } from "../story/references/forms.ts";
import { cited } from "../table/cited-source.ts";
import type { Column } from "../table/columns.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import type { Source } from "../table/sources.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "../table/table.ts";

/** Where the rows stand that a row's key names. */
export interface LabelSource {
  readonly tables: Readonly<Record<string, AnyTable>>;
  readonly data: AnyData;
}

/** The word of a list as readers are told it; undefined for a code that only the tables know. */
export function choiceName({ names }: Pick<Column<unknown>, "names">, code: string, { lang }: Format): string | undefined {
  const { statuses, kinds } = words[lang];
  const shared: Readonly<Record<string, string>> = { ...statuses, ...kinds };
  return names?.[code]?.[lang] ?? (Object.hasOwn(shared, code) ? shared[code] : undefined);
}

/** A cell as readers are told it; "" for an empty one. */
export function cellInWords(table: AnyTable, row: AnyRow, column: string, format: Format): string {
  const text = cellText(row[column]);
  if (text === "") return "";
  const { type, isName, ...rest } = table.columns[column] ?? {};
  if (type === "choice") return choiceName(rest, text, format) ?? text;
  return isName ? text : say(cellValue(table, row, column), [], format);
}

function labelIn(
  name: string,
  isNamed: (table: AnyTable, row: AnyRow) => boolean,
  source: LabelSource,
  format: Format,
): string | undefined {
  const table = source.tables[name];
  const row = table && rowsOf(source.data, name).find((one) => isNamed(table, one));
  return row && rowLabel(table, row, source, format);
}

/** A cell of a key: of another row, that row's own label. */
function cellLabel(table: AnyTable, row: AnyRow, column: string, source: LabelSource, format: Format): string {
  const text = cellText(row[column]);
  const other = table.columns[column]?.refersTo;
  if (other === undefined || text === "") return cellInWords(table, row, column, format);
  return labelIn(other, (_, named) => named["id"] === text, source, format) ?? text;
}

/** A row in words: its own name or title, else its key; of a source, who published it and when. */
export function rowLabel(table: AnyTable, row: AnyRow, source: LabelSource, format: Format): string {
  const named = [`name_${format.lang}`, `title_${format.lang}`, "name"].map((column) => row[column]);
  const own = named.find((name) => typeof name === "string");
  if (typeof own === "string") return own;
  // Every report's sources have the kit's own columns.
  if (table.name === "sources") return sourceName(cited(row as unknown as Source, source.data, format.lang), format);
  // What a key means when nobody says it, readers need not be told either.
  const said = table.key.filter((column) => table.defaults?.[column] !== row[column]);
  // A row about another row is named after that.
  const [dataset, key] = [cellText(row["dataset"]), cellText(row["key"])];
  const about = labelIn(dataset, (other, one) => keyOf(other, one) === key, source, format);
  const rest = about === undefined ? said : said.filter((column) => column !== "dataset" && column !== "key");
  return [about ?? "", ...rest.map((column) => cellLabel(table, row, column, source, format))].filter((text) => text !== "").join(", ");
}
