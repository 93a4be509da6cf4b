import { type Lang, type Localized, pathIn, underBase } from "../i18n/languages.ts";
import { rowAnchor } from "../table/row-anchor.ts";
import type { AnyRow, AnyTable } from "../table/table.ts";

/** The open data's own word in each language. */
export const dataPaths: Localized<string> = { vi: "du-lieu/", en: "data/" };

/** A table's part of an address: "fdi_by_year" → "fdi-by-year". */
export const tableSlug = (table: string): string => table.replaceAll("_", "-");

/** Where a table's page stands below each language. */
export const tablePaths = (table: string): Localized<string> => ({
  vi: `${dataPaths.vi}${tableSlug(table)}/`,
  en: `${dataPaths.en}${tableSlug(table)}/`,
});

export const dataPath = (lang: Lang, base = "/"): string => pathIn(lang, dataPaths[lang], base);
export const tablePagePath = (table: string, lang: Lang, base = "/"): string => pathIn(lang, tablePaths(table)[lang], base);

/** Where a row stands: a project, a place, a promise has an address of its own. */
export const rowPath = (table: Pick<AnyTable, "name" | "key">, row: AnyRow, lang: Lang, base = "/"): string =>
  `${tablePagePath(table.name, lang, base)}#${rowAnchor(table, row)}`;

/** What describes all tables at once to machines, each where its specification looks for it. */
export const descriptorPaths = {
  dataPackage: "data/datapackage.json",
  // Beside the tables: there a CSVW processor looks for it by itself.
  csvw: "data/tables/csv-metadata.json",
  dcat: "data/catalog.jsonld",
} as const;

/** Everything in one file. */
export const archivePath = (slug: string): string => `data/${slug}.zip`;

/** Address of a file below the site. */
export const filePath = (path: string, base = "/"): string => underBase(base, path);
