import { type Lang, type Localized, pathIn, underBase } from "../i18n/languages.ts";

/** Where a figure's own page stands below each language: what is shared, and previews its own picture. */
export const figurePaths = (id: string): Localized<string> => ({ vi: `hinh/${id}/`, en: `figures/${id}/` });
export const figurePath = (id: string, lang: Lang, base = "/"): string => pathIn(lang, figurePaths(id)[lang], base);

/** The part of that page that is the figure's table. */
export const tableAnchor = "table";

/** The whole report as plain text. */
export const summaryPaths: Localized<string> = { vi: "tom-tat.txt", en: "summary.txt" };
export const summaryPath = (lang: Lang, base = "/"): string => pathIn(lang, summaryPaths[lang], base);

export const sitemapPath = (base = "/"): string => underBase(base, "sitemap.xml");

/** Where what was put right is listed. */
export const correctionsPaths: Localized<string> = { vi: "dinh-chinh/", en: "corrections/" };
export const correctionsPath = (lang: Lang, base = "/", anchor?: string): string =>
  pathIn(lang, correctionsPaths[lang], base) + (anchor === undefined ? "" : `#${anchor}`);

/** How the report came about, and how it is cited and put right. */
export const methodPaths: Localized<string> = { vi: "cach-lam/", en: "how-we-know/" };
export const methodPath = (lang: Lang, base = "/", anchor?: string): string =>
  pathIn(lang, methodPaths[lang], base) + (anchor === undefined ? "" : `#${anchor}`);

/** The method page's part on errors, to which other pages lead. */
export const errorsAnchor = "errors";

/** Its part on how the report is cited. */
export const citeAnchor = "cite";
