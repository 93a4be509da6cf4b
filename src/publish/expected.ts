import { tables } from "../datasets/tables.ts";
import { figures } from "../figures/registry.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { allPictures, endingsOf, picturePath } from "../pictures/catalogue.ts";

/** Files without which a site is not the report. What else there is, links lead to. */
export const expectedFiles = (): string[] => [
  "404.html",
  "sitemap.xml",
  "robots.txt",
  ...langs.map((lang) => `${pathIn(lang).slice(1)}index.html`),
  ...langs.flatMap((lang) => figures.map(({ id }) => `data/figures/${id}.${lang}.csv`)),
  ...Object.keys(tables).map((table) => `data/tables/${table}.csv`),
];

/** Every file of every picture. */
export const pictureFiles = (): string[] =>
  langs.flatMap((lang) =>
    allPictures(figures, lang).flatMap((picture) => endingsOf(picture).map((ending) => picturePath(picture, ending).slice(1))),
  );
