import { type Lang, type Localized, pathIn } from "../i18n/languages.ts";

/** The ledger's page, below each language. */
export const ledgerPaths: Localized<string> = { vi: "so-hen/", en: "ledger/" };

/** A promise's own page, below each language: it is cited, so it changes only with the promise's id. */
export const promisePaths = (id: string): Localized<string> => ({ vi: `${ledgerPaths.vi}${id}/`, en: `${ledgerPaths.en}${id}/` });

export const ledgerPath = (lang: Lang, base = "/"): string => pathIn(lang, ledgerPaths[lang], base);
export const promisePath = (id: string, lang: Lang, base = "/"): string => pathIn(lang, promisePaths(id)[lang], base);

/** What stands beside the page for programs: its feeds, and what is due as a calendar. They are subscribed to, so they never change. */
export const ledgerFiles = ["atom.xml", "feed.json", "due.ics"] as const;
export type LedgerFile = (typeof ledgerFiles)[number];
export const ledgerFilePath = (file: LedgerFile, lang: Lang, base = "/"): string => `${ledgerPath(lang, base)}${file}`;
