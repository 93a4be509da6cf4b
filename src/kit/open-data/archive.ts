import { zipSync, type Zippable } from "fflate";
import { langs } from "../i18n/languages.ts";
import { archivePath } from "./address.ts";
import { csvwMetadata } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { keptFile, type OpenData } from "./open-data.ts";
import type { OfferedFile } from "./table-files.ts";
import { editionDay } from "./table-page.ts";
import { openDataWords } from "./words.ts";

export const descriptorText = (descriptor: object): string => `${JSON.stringify(descriptor, null, 2)}\n`;

/** What a reader of the archive is told first, in every language. */
export const readme = ({ report, tables, updated }: OpenData): string =>
  langs
    .map((lang) => {
      const words = openDataWords[lang];
      const names = tables.map(({ table, rows }) => `- ${table.name}.csv: ${table.title[lang]} (${words.rows(rows.length)})`);
      const { siteTitle, description } = report.words[lang];
      return [`# ${siteTitle}`, description, editionDay({ updated }, lang), words.readme, names.join("\n")].join("\n\n");
    })
    .join("\n\n---\n\n")
    .concat("\n");

const licenceText = ({ report: { licence, words } }: OpenData): string =>
  [`${licence.title} (SPDX: ${licence.id})`, licence.address, ...langs.flatMap((lang) => [words[lang].licence, words[lang].credits])]
    .filter((line) => line !== "")
    .join("\n\n")
    .concat("\n");

const made = new WeakMap<OpenData, OfferedFile>();

/**
 * All tables with their descriptors, a README and the licence as one zip, packed once: every page of the open data tells its size. Its bytes
 * depend on its content alone: every file bears the day of the edition.
 */
export function archive(data: OpenData): OfferedFile {
  const file = made.get(data) ?? packed(data);
  made.set(data, file);
  return file;
}

function packed(data: OpenData): OfferedFile {
  const [year = 1980, month = 1, day = 1] = data.updated.split("-").map(Number);
  // A zip keeps local time: noon of the day is that day in any zone.
  const mtime = new Date(year, month - 1, day, 12);
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const files: Zippable = {
    "README.md": text(readme(data)),
    "LICENSE.txt": text(licenceText(data)),
    "datapackage.json": text(descriptorText(dataPackage(data, ({ table }) => `${table.name}.csv`))),
    "csv-metadata.json": text(descriptorText(csvwMetadata(data))),
    ...Object.fromEntries(data.tables.map((open) => [`${open.table.name}.csv`, keptFile(open).bytes])),
  };
  return { path: archivePath(data.report.slug), mediaType: "application/zip", lang: undefined, bytes: zipSync(files, { mtime, level: 9 }) };
}
