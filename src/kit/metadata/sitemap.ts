import { escapeHtml, tag } from "../figure/escape.ts";
import { defaultLang, type Lang, langs, pathIn } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { SitePage } from "./site-pages.ts";

/** A page's entries: one a language, each with all its alternates, as search engines ask. */
function entries({ paths, updated }: SitePage, { site, base }: Site): string[] {
  const address = (lang: Lang): string => new URL(pathIn(lang, paths[lang], base), site).href;
  const link = (hreflang: string, lang: Lang): string => `${tag("xhtml:link", { rel: "alternate", hreflang, href: address(lang) }, "")}`;
  const alternates = [...langs.map((lang) => link(lang, lang)), link("x-default", defaultLang)].join("");
  return langs.map((lang) => tag("url", {}, tag("loc", {}, escapeHtml(address(lang))) + tag("lastmod", {}, updated) + alternates));
}

/** The sitemap: every page in every language, with the day it last changed. */
export const sitemap = (pages: readonly SitePage[], site: Site): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) => entries(page, site)),
    "</urlset>",
    "",
  ].join("\n");
