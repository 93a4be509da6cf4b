import type { DataDownload, Dataset, PropertyValue, WithContext } from "schema-dts";
import { type Lang, langs } from "../i18n/languages.ts";
import { archive } from "./archive.ts";
import { dataPath, filePath, tablePagePath } from "./address.ts";
import type { Field } from "./field.ts";
import type { OpenData, OpenTable } from "./open-data.ts";
import { type OfferedFile, sha256 } from "./table-files.ts";
import { introOf } from "./table-page.ts";

function download({ path, bytes, mediaType }: OfferedFile, { site, report }: OpenData): DataDownload {
  return {
    "@type": "DataDownload",
    contentUrl: new URL(filePath(path, site.base), site.site).href,
    encodingFormat: mediaType,
    contentSize: `${bytes.length} B`,
    sha256: sha256(bytes),
    license: report.licence.address,
  };
}

const variable = ({ name, title, unit, minimum, maximum }: Field, lang: Lang): PropertyValue => ({
  "@type": "PropertyValue",
  name,
  description: title[lang],
  ...(unit !== undefined && { unitText: unit }),
  ...(minimum !== undefined && { minValue: minimum }),
  ...(maximum !== undefined && { maxValue: maximum }),
});

/** What every data set of the report has in common. */
function common({ report, updated, site }: OpenData, lang: Lang) {
  const { brand } = report.words[lang];
  return {
    license: report.licence.address,
    isAccessibleForFree: true,
    inLanguage: [...langs],
    version: updated,
    dateModified: updated,
    creator: { "@type": "Organization", name: brand, url: new URL(site.base, site.site).href },
  } as const;
}

/** A table as a schema.org Dataset, for the page of its language. Search engines want a description of fifty letters at least. */
export function tableDataset(open: OpenTable, data: OpenData, lang: Lang): WithContext<Dataset> {
  const { table, fields, sources, files } = open;
  const { report, site } = data;
  const page = new URL(tablePagePath(table.name, lang, site.base), site.site).href;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": page,
    url: page,
    identifier: table.name,
    name: `${table.title[lang]} · ${report.words[lang].brand}`,
    description: introOf(open, data, lang),
    ...common(data, lang),
    includedInDataCatalog: { "@type": "DataCatalog", url: new URL(dataPath(lang, site.base), site.site).href },
    isBasedOn: [...new Set(sources.map(({ url }) => url))],
    variableMeasured: fields.map((field) => variable(field, lang)),
    distribution: files.filter((file) => file.lang === undefined || file.lang === lang).map((file) => download(file, data)),
  };
}

/** All tables together as a Dataset, whose download is the archive. */
export function reportDataset(data: OpenData, lang: Lang): WithContext<Dataset> {
  const { report, site, tables } = data;
  const page = new URL(dataPath(lang, site.base), site.site).href;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": page,
    url: page,
    identifier: report.slug,
    name: report.words[lang].siteTitle,
    description: report.words[lang].description,
    ...common(data, lang),
    hasPart: tables.map((open) => ({
      "@type": "Dataset",
      "@id": new URL(tablePagePath(open.table.name, lang, site.base), site.site).href,
      name: open.table.title[lang],
      description: introOf(open, data, lang),
      license: report.licence.address,
      creator: { "@type": "Organization", name: report.words[lang].brand },
    })),
    distribution: [download(archive(data), data)],
  };
}
