import { type Lang, pathIn } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { versionPath } from "../versions/address.ts";

/** What a citation names. */
interface Cited {
  readonly slug: string;
  readonly author: string;
  readonly title: string;
  /** ISO day of the edition, which is also its version. */
  readonly edition: string;
  readonly address: string;
  readonly lang: Lang;
}

export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** A word in which LaTeX sees nothing but letters. */
const forTex = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_^~]/g, (letter) => (letter === "\\" ? String.raw`\textbackslash{}` : `\\${letter}`));

const plain = ({ author, title, edition, address, lang }: Cited): string =>
  lang === "vi" ? `${author}: ${title}. Bản ngày ${edition}. ${address}` : `${author}: ${title}. Edition of ${edition}. ${address}`;

/** American Psychological Association, 7th edition: a data report of a group, with its version. */
const apa = ({ author, title, edition, address, lang }: Cited): string =>
  `${author}. (${edition.slice(0, 4)}). ${title} (${lang === "vi" ? "Bản" : "Version"} ${edition}). ${address}`;

const bibtex = ({ slug, author, title, edition, address, lang }: Cited): string =>
  [
    `@misc{${slug}-${edition},`,
    `  author = {{${forTex(author)}}},`,
    `  title = {{${forTex(title)}}},`,
    `  year = {${edition.slice(0, 4)}},`,
    `  version = {${edition}},`,
    `  date = {${edition}},`,
    `  url = {${address}},`,
    `  language = {${lang}},`,
    "}",
  ].join("\n");

const ris = ({ author, title, edition, address, lang }: Cited): string =>
  [
    "TY  - ELEC",
    `AU  - ${author}`,
    `TI  - ${title}`,
    `PY  - ${edition.slice(0, 4)}`,
    `DA  - ${edition.replaceAll("-", "/")}`,
    `ET  - ${edition}`,
    `LA  - ${lang}`,
    `UR  - ${address}`,
    "ER  - ",
  ].join("\n");

/** A page of the report that is cited for itself: its part of the citation's key, its title, and its address below the language. */
export interface CitedPage {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/**
 * How the report, or one page of it, is cited, in the forms that writers and programs ask for.
 *
 * @param edition ISO day of the edition
 * @param isFrozen whether a version keeps what this edition says: then its address is named, under which it always will
 */
export function citations(
  { slug, words }: Pick<Report, "slug" | "words">,
  edition: string,
  isFrozen: boolean,
  { site, base }: Site,
  lang: Lang,
  page?: CitedPage,
): Citation[] {
  const { brand, siteTitle } = words[lang];
  const path = isFrozen && page === undefined ? versionPath(edition, lang, base) : pathIn(lang, page?.path, base);
  const cited = {
    slug: page === undefined ? slug : `${slug}-${page.id}`,
    author: brand,
    title: page?.title ?? siteTitle,
    edition,
    address: new URL(path, site).href,
    lang,
  };
  return [
    { name: lang === "vi" ? "Chữ trơn" : "Plain", text: plain(cited) },
    { name: "APA", text: apa(cited) },
    { name: "BibTeX", text: bibtex(cited) },
    { name: "RIS", text: ris(cited) },
  ];
}
