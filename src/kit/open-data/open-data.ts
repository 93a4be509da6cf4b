import { join } from "node:path";
import { readFileSync } from "node:fs";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { dataFolder } from "../table/folder.ts";
import type { Source } from "../table/sources.ts";
import { type AnyRow, type AnyTable, keyOf } from "../table/table.ts";
import { updatedOn } from "../table/updated.ts";
import { type Field, fieldsOf } from "./field.ts";
import { type TableFile, tableFiles } from "./table-files.ts";

/** A table as it is published: what it is, what is in it, where that is from and the files it is offered in. */
export interface OpenTable {
  readonly table: AnyTable;
  readonly fields: readonly Field[];
  readonly rows: readonly AnyRow[];
  /** Every publication that its rows name, in the order of the list of sources. */
  readonly sources: readonly Source[];
  readonly files: readonly TableFile[];
}

/** All that is published as data, for pages and descriptors. */
export interface OpenData {
  readonly report: Pick<Report, "slug" | "licence" | "words" | "figures" | "brand">;
  readonly tables: readonly OpenTable[];
  readonly sources: readonly Source[];
  readonly publishers: AnyData["publishers"];
  /** ISO day of the edition. */
  readonly updated: string;
  readonly site: Site;
}

/** Publications that the rows of a table name; of the list of sources itself, all. */
function sourcesOf(fields: readonly Field[], rows: readonly AnyRow[], sources: readonly Source[], table: AnyTable): readonly Source[] {
  if (table.name === "sources") return sources;
  const columns = fields.filter(({ refersTo }) => refersTo === "sources");
  const named = new Set(rows.flatMap((row) => columns.map(({ name }) => row[name])));
  return sources.filter(({ id }) => named.has(id));
}

/** Tables, their files and where they will stand. `keptBytes` gives a table's CSV as editors keep it. */
export function openDataOf(report: Report, data: AnyData, site: Site, keptBytes: (table: string) => Uint8Array): OpenData {
  const tables = Object.values(report.tables).map((table): OpenTable => {
    const fields = fieldsOf(table);
    const rows = rowsOf(data, table.name);
    return {
      table,
      fields,
      rows,
      sources: sourcesOf(fields, rows, data.sources, table),
      files: tableFiles(table, rows, keptBytes(table.name)),
    };
  });
  return { report, tables, sources: data.sources, publishers: data.publishers, updated: updatedOn(data), site };
}

const known = new WeakMap<AnyData, OpenData>();

/** The same of the data's folder: computed once for the same data, for every page asks. */
export function openDataIn(report: Report, data: AnyData, site: Site): OpenData {
  const open = known.get(data) ?? openDataOf(report, data, site, (table) => readFileSync(join(dataFolder(), `${table}.csv`)));
  known.set(data, open);
  return open;
}

/** A table of the open data by its name. */
export function openTable({ tables }: Pick<OpenData, "tables">, name: string): OpenTable {
  const found = tables.find(({ table }) => table.name === name);
  if (found === undefined) throw new Error(`No table ${name}`);
  return found;
}

/** A row of an open table by its key, with its table. */
export function rowNamed(
  { table, rows }: Pick<OpenTable, "table" | "rows">,
  key: string,
): { readonly table: AnyTable; readonly row: AnyRow } {
  const row = rows.find((one) => keyOf(table, one) === key);
  if (row === undefined) throw new Error(`${table.name} has no row ${key}`);
  return { table, row };
}

/** The file that the descriptors describe: the CSV as kept. */
export function keptFile({ files, table }: OpenTable): TableFile {
  const found = files.find(({ kind }) => kind === "kept");
  if (found === undefined) throw new Error(`${table.name} has no CSV`);
  return found;
}
