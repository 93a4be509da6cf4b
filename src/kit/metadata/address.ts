import { type Lang, type Localized, pathIn, underBase } from "../i18n/languages.ts";

/** Where a figure's own page stands below each language: what is shared, and previews its own picture. */
export const figurePaths = (id: string): Localized<string> => ({ vi: `hinh/${id}/`, en: `figures/${id}/` });
export const figurePath = (id: string, lang: Lang, base = "/"): string => pathIn(lang, figurePaths(id)[lang], base);

/** The whole report as plain text. */
export const summaryPaths: Localized<string> = { vi: "tom-tat.txt", en: "summary.txt" };
export const summaryPath = (lang: Lang, base = "/"): string => pathIn(lang, summaryPaths[lang], base);

export const sitemapPath = (base = "/"): string => underBase(base, "sitemap.xml");
