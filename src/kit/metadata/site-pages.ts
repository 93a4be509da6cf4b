import { galleryPaths } from "../embed/address.ts";
import { defaultLang, type Localized } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import { ledgerPaths, promisePaths } from "../ledger/address.ts";
import { promiseIds } from "../ledger/pages.ts";
import { numbersPaths } from "../numbers/address.ts";
import { dataPaths, tablePaths } from "../open-data/address.ts";
import { openDataIn } from "../open-data/open-data.ts";
import type { Report } from "../report.ts";
import { editionIn } from "../story/edition.ts";
import { updatedOn } from "../table/updated.ts";
import { versionPaths, versionsPaths } from "../versions/address.ts";
import { versionsIn } from "../versions/version.ts";
import { correctionsPaths, figurePaths, methodPaths } from "./address.ts";

/** A page that stands at an address of its own in every language. */
export interface SitePage {
  readonly paths: Localized<string>;
  /** ISO day on which something it rests on was last read or put right. */
  readonly updated: string;
}

/** Every page that search engines are told of, the story first. */
export function sitePages(report: Report, site: Site): SitePage[] {
  const { data, figure } = editionIn(report, defaultLang);
  const edition = updatedOn(data);
  const about = (table: string) => data.corrections.filter(({ dataset }) => dataset === table);
  const { tables } = openDataIn(report, data, site);
  return [
    { paths: { vi: "", en: "" }, updated: edition },
    ...report.figures.map(({ id }) => ({ paths: figurePaths(id), updated: updatedOn(figure(id)) })),
    ...(report.ledger === undefined ? [] : [{ paths: ledgerPaths, updated: edition }]),
    ...promiseIds(report).map((id) => ({ paths: promisePaths(id), updated: edition })),
    { paths: numbersPaths, updated: edition },
    { paths: galleryPaths, updated: edition },
    { paths: methodPaths, updated: edition },
    { paths: correctionsPaths, updated: edition },
    { paths: dataPaths, updated: edition },
    { paths: versionsPaths, updated: edition },
    ...versionsIn().map(({ day }) => ({ paths: versionPaths(day), updated: day })),
    // Of a table without sources nothing is known but the edition.
    ...tables.map(({ table, sources }) => ({
      paths: tablePaths(table.name),
      updated: updatedOn({ sources, corrections: about(table.name) }) || edition,
    })),
  ];
}
