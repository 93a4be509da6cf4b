import { bothLanguages, type Field, foreignKeysOf, keyOf } from "./field.ts";
import { keptFile, type OpenData, type OpenTable } from "./open-data.ts";
import { sha256 } from "./table-files.ts";
import { cited, sourceText } from "../table/cited-source.ts";
import type { Source } from "../table/sources.ts";

const types = { integer: "integer", number: "number", day: "date", span: "string", address: "string", text: "string" } as const;

const without = (object: object): object => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** A field of a Table Schema. */
const schemaField = ({ name, title, kind, type, unit, required, minimum, maximum, pattern, words }: Field): object =>
  without({
    name,
    type: types[type],
    format: type === "address" ? "uri" : undefined,
    title: bothLanguages(title),
    description: bothLanguages(kind),
    // No property of the standard tells a unit: this one is ours, as the standard allows.
    unit,
    constraints: without({ required: required || undefined, minimum, maximum, pattern, enum: words }),
  });

/** The Table Schema of a table, version 2. */
export function tableSchema({ fields, table }: Pick<OpenTable, "fields" | "table">): object {
  const { columns, isPrimary } = keyOf(fields);
  const foreignKeys = foreignKeysOf(fields).map(({ name, refersTo }) => ({
    fields: [name],
    // A table that refers to itself is not to be named.
    reference: without({ resource: refersTo === table.name ? undefined : refersTo, fields: ["id"] }),
  }));
  return without({
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: fields.map(schemaField),
    missingValues: [""],
    // A primary key is never empty; where a part of ours may be, it is a unique key.
    ...(isPrimary ? { primaryKey: columns } : { uniqueKeys: [columns] }),
    foreignKeys: foreignKeys.length > 0 ? foreignKeys : undefined,
  });
}

/** A descriptor has one language for what its properties cannot say in two. */
const sourceOf =
  (data: Pick<OpenData, "publishers">) =>
  (source: Source): object => ({ title: sourceText(cited(source, data, "en")), path: source.url });

/** Data Package, version 2: every table with its schema, its sources and the hash of its file. Paths are relative to the descriptor. */
export function dataPackage(data: OpenData, pathOf: (open: OpenTable) => string): object {
  const { report, tables, updated } = data;
  const { id, title, address } = report.licence;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: report.slug,
    title: bothLanguages({ vi: report.words.vi.siteTitle, en: report.words.en.siteTitle }),
    description: bothLanguages({ vi: report.words.vi.description, en: report.words.en.description }),
    homepage: new URL(data.site.base, data.site.site).href,
    version: updated,
    created: `${updated}T00:00:00Z`,
    licenses: [{ name: id, title, path: address }],
    contributors: [{ title: report.words.vi.brand, roles: ["author"] }],
    sources: data.sources.map(sourceOf(data)),
    resources: tables.map((open) => {
      const { bytes, mediaType } = keptFile(open);
      return {
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        name: open.table.name,
        type: "table",
        path: pathOf(open),
        title: bothLanguages(open.table.title),
        format: "csv",
        mediatype: mediaType,
        encoding: "utf-8",
        bytes: bytes.length,
        hash: `sha256:${sha256(bytes)}`,
        schema: tableSchema(open),
        ...(open.sources.length > 0 && { sources: open.sources.map(sourceOf(data)) }),
      };
    }),
  };
}
