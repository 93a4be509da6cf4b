import { type Lang, type Localized, pathIn, underBase } from "../i18n/languages.ts";

/** Where all versions are listed, and below it each by its day. They are cited, so they never change. */
export const versionsPaths: Localized<string> = { vi: "v/", en: "v/" };
export const versionPaths = (day: string): Localized<string> => ({ vi: `v/${day}/`, en: `v/${day}/` });

export const versionsPath = (lang: Lang, base = "/"): string => pathIn(lang, versionsPaths[lang], base);
export const versionPath = (day: string, lang: Lang, base = "/"): string => pathIn(lang, versionPaths(day)[lang], base);

/** A file of a version, which has one address for readers of every language. */
export const versionFilePath = (day: string, file: string, base = "/"): string => underBase(base, `v/${day}/${file}`);
