import { type Lang, langs } from "../i18n/languages.ts";
import { dataPath, filePath, tablePagePath } from "./address.ts";
import { inLanguages } from "./field.ts";
import type { OpenData, OpenTable } from "./open-data.ts";
import { type OfferedFile, sha256 } from "./table-files.ts";
import { introOf } from "./table-page.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A language as DCAT wants it named: by its place in the list of the Library of Congress. */
const languageAddress = (lang: Lang): object => ({ "@id": `http://id.loc.gov/vocabulary/iso639-1/${lang}` });

const mediaTypeAddress = (type: string): object => ({ "@id": `https://www.iana.org/assignments/media-types/${type}` });

function distribution({ path, bytes, mediaType, lang }: OfferedFile, { site, report }: OpenData): object {
  const address = new URL(filePath(path, site.base), site.site).href;
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dcat:downloadURL": { "@id": address },
    "dcat:accessURL": { "@id": address },
    "dcat:mediaType": mediaTypeAddress(mediaType),
    "dcat:byteSize": { "@value": String(bytes.length), "@type": "xsd:nonNegativeInteger" },
    "dct:license": { "@id": report.licence.address },
    ...(lang !== undefined && { "dct:language": languageAddress(lang) }),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@value": sha256(bytes), "@type": "xsd:hexBinary" },
    },
  };
}

function dataset(open: OpenTable, data: OpenData): object {
  const { site, report, updated } = data;
  const pages = langs.map((lang) => ({ "@id": new URL(tablePagePath(open.table.name, lang, site.base), site.site).href }));
  return {
    ...pages[0],
    "@type": "dcat:Dataset",
    "dct:identifier": open.table.name,
    "dct:title": inLanguages(open.table.title),
    "dct:description": inLanguages({ vi: introOf(open, data, "vi"), en: introOf(open, data, "en") }),
    "dct:modified": { "@value": updated, "@type": "xsd:date" },
    "dct:license": { "@id": report.licence.address },
    "dct:language": langs.map(languageAddress),
    "dct:source": open.sources.map(({ url }) => ({ "@id": url })),
    "dcat:landingPage": pages,
    "dcat:distribution": open.files.map((file) => distribution(file, data)),
  };
}

/** The catalogue in the terms of DCAT (W3C), as JSON-LD with absolute addresses. */
export function dcatCatalog(data: OpenData, archive: OfferedFile): object {
  const { site, report, tables, updated } = data;
  const home = new URL(dataPath("vi", site.base), site.site).href;
  return {
    "@context": context,
    "@id": home,
    "@type": "dcat:Catalog",
    "dct:title": inLanguages({ vi: report.words.vi.siteTitle, en: report.words.en.siteTitle }),
    "dct:description": inLanguages({ vi: report.words.vi.description, en: report.words.en.description }),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": report.words.vi.brand },
    "dct:modified": { "@value": updated, "@type": "xsd:date" },
    "dct:license": { "@id": report.licence.address },
    "foaf:homepage": { "@id": home },
    "dcat:distribution": [distribution(archive, data)],
    "dcat:dataset": tables.map((open) => dataset(open, data)),
  };
}
