import { type Field, foreignKeysOf, inLanguages, keyOf } from "./field.ts";
import { keptFile, type OpenData, type OpenTable } from "./open-data.ts";

const bases = { integer: "integer", number: "decimal", day: "date", span: "string", address: "anyURI", text: "string" } as const;

const escaped = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** The expression that a cell matches; a choice matches one of its words. */
const formatOf = ({ words, pattern }: Field): string | undefined => (words ? `^(${words.map(escaped).join("|")})$` : pattern);

function datatype(field: Field): object {
  const { type, minimum, maximum } = field;
  const format = type === "day" ? "yyyy-MM-dd" : formatOf(field);
  return {
    base: bases[type],
    ...(format !== undefined && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

const column = (field: Field): object => ({
  name: field.name,
  // As the header has it, by which the standard finds the column; the titles in words are a label.
  titles: field.name,
  "rdfs:label": inLanguages(field.title),
  "dc:description": inLanguages(field.kind),
  ...(field.unit !== undefined && { "schema:unitText": field.unit }),
  datatype: datatype(field),
  required: field.required,
});

/** The schema of a table in the terms of CSV on the Web. */
export function csvwSchema({ fields }: Pick<OpenTable, "fields">, addressOf: (table: string) => string): object {
  const foreignKeys = foreignKeysOf(fields).map(({ name, refersTo }) => ({
    columnReference: name,
    reference: { resource: addressOf(refersTo), columnReference: "id" },
  }));
  return {
    columns: fields.map(column),
    primaryKey: keyOf(fields).columns,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** Metadata of CSV on the Web (W3C) for every table. Addresses are relative to the descriptor, which lies beside them. */
export function csvwMetadata({ tables, report, updated }: OpenData): object {
  const fileName = (path: string): string => path.split("/").at(-1) ?? path;
  const addressOf = (name: string): string => {
    const open = tables.find(({ table }) => table.name === name);
    return open === undefined ? `${name}.csv` : fileName(keptFile(open).path);
  };
  return {
    "@context": "http://www.w3.org/ns/csvw",
    "dc:title": inLanguages({ vi: report.words.vi.siteTitle, en: report.words.en.siteTitle }),
    "dc:license": { "@id": report.licence.address },
    "dc:modified": { "@value": updated, "@type": "xsd:date" },
    dialect: { encoding: "utf-8", delimiter: ",", header: true },
    tables: tables.map((open) => ({
      url: addressOf(open.table.name),
      "dc:title": inLanguages(open.table.title),
      "dc:source": open.sources.map(({ url }) => ({ "@id": url })),
      tableSchema: csvwSchema(open, addressOf),
    })),
  };
}
