import { galleryPath, oembedPath } from "../embed/address.ts";
import { numbersPath } from "../numbers/address.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import type { Report } from "../report.ts";

/** Files without which a site is not the report. What else there is, links lead to. */
export const expectedFiles = ({ figures, tables }: Pick<Report, "figures" | "tables">): string[] => [
  "404.html",
  "sitemap.xml",
  "robots.txt",
  "embeds.json",
  ...langs.flatMap((lang) => [pathIn(lang), numbersPath(lang), galleryPath(lang)].map((path) => `${path.slice(1)}index.html`)),
  ...langs.flatMap((lang) => figures.map(({ id }) => oembedPath(id, lang).slice(1))),
  ...langs.flatMap((lang) => figures.map(({ id }) => `data/figures/${id}.${lang}.csv`)),
  ...Object.keys(tables).map((table) => `data/tables/${table}.csv`),
];
