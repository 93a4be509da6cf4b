import { Ajv } from "ajv";
import { unzipSync } from "fflate";
import jsonld, { type JsonLdDocument } from "jsonld";
import { Readable } from "node:stream";
import tableschema from "tableschema";
import { describe, expect, test } from "vitest";
import { report } from "../../report/report.ts";
import { csvwFaults, type TableGroup } from "../../tests/csvw-rules.ts";
import { dataPackageProfile } from "../../tests/data-package-profile.ts";
import { newsroom, newsroomFile } from "../../tests/newsroom.ts";
import { tinyData, tinyReport } from "../../tests/tiny-project.ts";
import { langs } from "../i18n/languages.ts";
import { fromFolder, loadData, type ReadFile } from "../table/load.ts";
import { archive } from "./archive.ts";
import { csvwMetadata } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { reportDataset, tableDataset } from "./dataset.ts";
import { dcatCatalog } from "./dcat.ts";
import { offeredFiles, offeredPaths } from "./offered-files.ts";
import { keptFile, type OpenData, openDataOf } from "./open-data.ts";
import { sha256 } from "./table-files.ts";

const site = { site: "https://report.example", base: "/below/" };
const bytesBy =
  (read: ReadFile) =>
  (table: string): Uint8Array => {
    const bytes = read(`${table}.csv`);
    if (!(bytes instanceof Uint8Array)) throw new Error(`no ${table}.csv`);
    return bytes;
  };

interface SchemaField {
  name: string;
  type: string;
  unit?: string;
  title: string;
  constraints: { required?: true; minimum?: number; maximum?: number; enum?: string[]; pattern?: string };
}
interface Schema {
  fields: SchemaField[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: Schema;
}
interface CsvwColumn {
  name: string;
  titles: string;
  required: boolean;
  "schema:unitText"?: string;
  "rdfs:label": { "@value": string }[];
  datatype: { base: string; format?: string; minimum?: number; maximum?: number };
}
interface CsvwTable {
  url: string;
  tableSchema: {
    columns: CsvwColumn[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string } }[];
  };
}
interface DcatDistribution {
  "@id": string;
  "spdx:checksum": { "spdx:checksumValue": { "@value": string } };
}

/** A schema for the library of version 1, in which a table names itself by nothing; in version 2 it does not name itself at all. */
const inVersion1 = (schema: Schema | undefined): object => ({
  ...schema,
  ...(schema?.foreignKeys && {
    foreignKeys: schema.foreignKeys.map(({ fields, reference }) => ({ fields, reference: { resource: "", ...reference } })),
  }),
});

describe.each([
  ["this report", openDataOf(report, newsroom, site, bytesBy(newsroomFile))],
  ["another report", openDataOf(tinyReport, loadData(tinyReport, tinyData), site, bytesBy(fromFolder(tinyData)))],
])("the descriptors of %s", (_, data: OpenData) => {
  const { resources } = dataPackage(data, (open) => keptFile(open).path.replace("data/", "")) as { resources: Resource[] };
  const { tables: csvw } = csvwMetadata(data) as { tables: CsvwTable[] };
  const catalog = dcatCatalog(data, archive(data)) as { "dcat:dataset": { "dcat:distribution": DcatDistribution[] }[] };
  const pairs = data.tables.map((open, index) => [open.table.name, open, resources[index], csvw[index], index] as const);

  test.each(pairs)("%s: Table Schema, CSVW and schema.org agree field by field", (_name, open, resource, metadata) => {
    const fields = resource?.schema.fields ?? [];
    const columns = metadata?.tableSchema.columns ?? [];
    const variables = tableDataset(open, data, "en").variableMeasured as unknown as Record<string, unknown>[];
    const bases: Record<string, string[]> = {
      integer: ["integer"],
      number: ["decimal"],
      date: ["date"],
      string: ["string", "anyURI"],
    };
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(open.table.columns));
    expect(columns.map(({ name, titles }) => [name, titles])).toEqual(fields.map(({ name }) => [name, name]));
    expect(variables.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
    for (const [index, field] of fields.entries()) {
      const [column, variable] = [columns[index], variables[index]];
      const { minimum, maximum, enum: words, pattern, required = false } = field.constraints;
      expect(bases[field.type], field.name).toContain(column?.datatype.base);
      expect([column?.required, column?.datatype.minimum, column?.datatype.maximum], field.name).toEqual([required, minimum, maximum]);
      expect([variable?.["minValue"], variable?.["maxValue"]], field.name).toEqual([minimum, maximum]);
      expect([column?.["schema:unitText"], variable?.["unitText"]], field.name).toEqual([field.unit, field.unit]);
      expect(column?.["rdfs:label"].map((label) => label["@value"]).every((label) => field.title.includes(label))).toBe(true);
      const { format } = column?.datatype ?? {};
      for (const word of words ?? []) expect(word, field.name).toMatch(new RegExp(format ?? "^$"));
      if (pattern !== undefined) expect(format, field.name).toBe(pattern);
    }
    const keys = resource?.schema.primaryKey ?? resource?.schema.uniqueKeys?.[0];
    expect(metadata?.tableSchema.primaryKey).toEqual(keys);
    expect(metadata?.tableSchema.foreignKeys?.map((key) => [key.columnReference, key.reference.resource])).toEqual(
      resource?.schema.foreignKeys?.map(({ fields: [name], reference }) => [name, `${reference.resource ?? open.table.name}.csv`]),
    );
  });

  test.each(pairs)(
    "%s: every cell of its CSV is what its Table Schema says, by the Frictionless library",
    async (_name, open, resource) => {
      const schema = await tableschema.Schema.load(inVersion1(resource?.schema));
      expect(schema.errors).toEqual([]);
      const csv = new TextDecoder().decode(keptFile(open).bytes);
      const read = await tableschema.Table.load(Readable.from([csv]), { schema: inVersion1(resource?.schema) });
      const rows = await read.read({ forceCast: true });
      expect(rows.filter((row) => row instanceof Error).map(String)).toEqual([]);
      expect(rows).toHaveLength(open.rows.length);
    },
  );

  test.each(pairs)("%s: all name the same files with the same checksums", (_name, open, resource, metadata, index) => {
    const kept = keptFile(open);
    expect(resource).toMatchObject({
      path: `tables/${open.table.name}.csv`,
      bytes: kept.bytes.length,
      hash: `sha256:${sha256(kept.bytes)}`,
    });
    expect(metadata?.url).toBe(`${open.table.name}.csv`);
    const distributions = catalog["dcat:dataset"][index]?.["dcat:distribution"] ?? [];
    const told = new Map(distributions.map((one) => [one["@id"], one["spdx:checksum"]["spdx:checksumValue"]["@value"]]));
    expect(told.size).toBe(open.files.length);
    for (const lang of langs)
      for (const { contentUrl, sha256: sum } of tableDataset(open, data, lang).distribution as unknown as {
        contentUrl: string;
        sha256: string;
      }[])
        expect(told.get(contentUrl), contentUrl).toBe(sum);
  });

  test("the Data Package keeps to the profile of its standard, and its keys name fields and tables that are there", () => {
    const ajv = new Ajv({ allErrors: true });
    const descriptor = dataPackage(data, (open) => keptFile(open).path.replace("data/", ""));
    ajv.validate(dataPackageProfile, descriptor);
    expect(ajv.errors).toBeNull();
    expect(ajv.validate(dataPackageProfile, { ...descriptor, licences: [] }), "a property that the standard does not know").toBe(false);
    const fieldsOf = (name: string) => resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name) ?? [];
    for (const { name, schema } of resources) {
      expect(new Set(fieldsOf(name)).size).toBe(schema.fields.length);
      for (const key of [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])])
        expect(fieldsOf(name)).toEqual(expect.arrayContaining(key));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(fieldsOf(name)).toEqual(expect.arrayContaining(fields));
        expect(fieldsOf(reference.resource ?? name), `${name}: ${reference.resource}`).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  });

  const csvOf = (url: string): string => {
    const open = data.tables.find(({ table }) => `${table.name}.csv` === url);
    if (open === undefined) throw new Error(`${url} is described and not there`);
    return new TextDecoder().decode(keptFile(open).bytes);
  };

  test("CSVW describes every file by the rules of its standard, cell by cell and key by key", () => {
    expect(csvwFaults(csvwMetadata(data) as TableGroup, csvOf)).toEqual([]);
  });

  test("DCAT tells of the catalogue, its data sets and their files what its European profile asks for", async () => {
    const nodes = (await jsonld.flatten(catalog as JsonLdDocument)) as unknown as Record<string, unknown>[];
    const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
    const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
    const asked = {
      Catalog: [dct("title"), dct("description"), dct("publisher"), dcat("dataset")],
      Dataset: [dct("title"), dct("description"), dcat("distribution")],
      Distribution: [dcat("accessURL"), dct("license"), dcat("mediaType")],
    };
    for (const [kind, properties] of Object.entries(asked)) {
      const own = nodes.filter((node) => (node["@type"] as string[] | undefined)?.includes(dcat(kind)));
      expect(own.length, kind).toBeGreaterThan(0);
      for (const node of own) for (const property of properties) expect(node, `${kind} ${String(node["@id"])}`).toHaveProperty([property]);
    }
    // What is to be a thing of its own, a language, a licence, a file, is never a mere word.
    for (const node of nodes)
      for (const property of [dct("language"), dct("license"), dcat("downloadURL"), dcat("landingPage"), dct("source")])
        for (const value of (node[property] ?? []) as object[]) expect(value, property).toHaveProperty("@id");
  });

  test("DCAT is JSON-LD of which no term is lost", async () => {
    const [expanded] = await jsonld.expand(catalog as JsonLdDocument, { safe: true } as jsonld.Options.Expand);
    expect(expanded?.["@type"]).toEqual(["http://www.w3.org/ns/dcat#Catalog"]);
    expect(expanded?.["http://www.w3.org/ns/dcat#dataset"]).toHaveLength(data.tables.length);
  });

  test("the whole as a Dataset has the archive for its download, and every table for a part", () => {
    const whole = reportDataset(data, "vi") as unknown as { hasPart: { "@id": string }[]; distribution: { sha256: string }[] };
    expect(whole.distribution.map((one) => one.sha256)).toEqual([sha256(archive(data).bytes)]);
    expect(whole.hasPart.map((part) => part["@id"])).toEqual(data.tables.map((open) => tableDataset(open, data, "vi")["@id"]));
  });

  test("the archive holds every table, what it means and the licence, and is the same whenever it is made", () => {
    const zip = archive(data);
    expect(archive(data).bytes).toEqual(zip.bytes);
    const files = unzipSync(zip.bytes);
    const text = (name: string): string => new TextDecoder().decode(files[name]);
    for (const open of data.tables) expect(files[`${open.table.name}.csv`]).toEqual(keptFile(open).bytes);
    const inside = JSON.parse(text("datapackage.json")) as { resources: Resource[] };
    for (const { path } of inside.resources) expect(Object.keys(files)).toContain(path);
    expect(JSON.parse(text("csv-metadata.json"))).toEqual(csvwMetadata(data));
    expect(text("LICENSE.txt")).toContain(data.report.licence.address);
    for (const lang of langs) expect(text("README.md")).toContain(data.report.words[lang].siteTitle);
  });

  test("the site is told of every file beforehand", () => {
    const { tables, slug } = data.report as typeof report;
    expect(
      offeredFiles(data)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(offeredPaths({ tables, slug }).toSorted());
  });
});
