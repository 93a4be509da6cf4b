import { type Lang, pathIn } from "../i18n/languages.ts";

/** The feeds of a language. Readers' programs ask for them for years, so they never change. */
export const atomPath = (lang: Lang, base = "/"): string => pathIn(lang, "atom.xml", base);
export const jsonFeedPath = (lang: Lang, base = "/"): string => pathIn(lang, "feed.json", base);

/** Both, as a page's head names them. */
export const feedLinks = (lang: Lang, base: string): { readonly type: string; readonly href: string }[] => [
  { type: "application/atom+xml", href: atomPath(lang, base) },
  { type: "application/feed+json", href: jsonFeedPath(lang, base) },
];
