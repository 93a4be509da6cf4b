import { galleryPath, oembedPath } from "../embed/address.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { offeredPaths } from "../open-data/offered-files.ts";
import { dataPath, tablePagePath } from "../open-data/address.ts";
import { atomPath, jsonFeedPath } from "../feeds/address.ts";
import { ledgerFilePath, ledgerPath } from "../ledger/address.ts";
import { numbersPath } from "../numbers/address.ts";
import { correctionsPath, figurePath, methodPath, summaryPath } from "../metadata/address.ts";
import type { Report } from "../report.ts";
import { versionsPath } from "../versions/address.ts";
import { headersName } from "./write-headers.ts";

/** Files without which a site is not the report. What else there is, links lead to. */
export const expectedFiles = ({ figures, tables, slug, ledger }: Pick<Report, "figures" | "tables" | "slug" | "ledger">): string[] => [
  "404.html",
  headersName,
  "sitemap.xml",
  "robots.txt",
  "embeds.json",
  ".well-known/security.txt",
  ...langs.flatMap((lang) => [atomPath(lang), jsonFeedPath(lang), summaryPath(lang)].map((path) => path.slice(1))),
  ...(ledger ? langs.flatMap((lang) => (["atom.xml", "feed.json"] as const).map((file) => ledgerFilePath(file, lang).slice(1))) : []),
  ...langs.flatMap((lang) =>
    [
      pathIn(lang),
      numbersPath(lang),
      galleryPath(lang),
      dataPath(lang),
      ...(ledger ? [ledgerPath(lang)] : []),
      correctionsPath(lang),
      methodPath(lang),
      versionsPath(lang),
      ...Object.keys(tables).map((table) => tablePagePath(table, lang)),
      ...figures.map(({ id }) => figurePath(id, lang)),
    ].map((path) => `${path.slice(1)}index.html`),
  ),
  ...langs.flatMap((lang) => figures.map(({ id }) => oembedPath(id, lang).slice(1))),
  ...langs.flatMap((lang) => figures.map(({ id }) => `data/figures/${id}.${lang}.csv`)),
  ...offeredPaths({ tables, slug }),
];
