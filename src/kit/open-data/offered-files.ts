import { langs } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import { archivePath, descriptorPaths } from "./address.ts";
import { archive, descriptorText } from "./archive.ts";
import { csvwMetadata } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { dcatCatalog } from "./dcat.ts";
import { keptFile, type OpenData } from "./open-data.ts";
import type { OfferedFile } from "./table-files.ts";

const descriptor = (path: string, mediaType: OfferedFile["mediaType"], content: object): OfferedFile => ({
  path,
  mediaType,
  lang: undefined,
  bytes: new TextEncoder().encode(descriptorText(content)),
});

/** Every file of the open data, with its bytes: tables in each form, the descriptors, the archive. */
export function offeredFiles(data: OpenData): OfferedFile[] {
  const zip = archive(data);
  const belowData = (path: string): string => path.replace(/^data\//, "");
  return [
    ...data.tables.flatMap(({ files }) => files),
    descriptor(
      descriptorPaths.dataPackage,
      "application/json",
      dataPackage(data, (open) => belowData(keptFile(open).path)),
    ),
    descriptor(descriptorPaths.csvw, "application/csvm+json", csvwMetadata(data)),
    descriptor(descriptorPaths.dcat, "application/ld+json", dcatCatalog(data, zip)),
    zip,
  ];
}

/** Where they lie below the site, for whoever has no data yet. */
export const offeredPaths = ({ tables, slug }: Pick<Report, "tables" | "slug">): string[] => [
  ...Object.keys(tables).flatMap((name) =>
    ["csv", ...langs.map((lang) => `excel.${lang}.csv`), "json"].map((end) => `data/tables/${name}.${end}`),
  ),
  ...Object.values(descriptorPaths),
  archivePath(slug),
];
