import { defaultLang, type Lang, pathIn } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import { mainPicture, picturePath, reportCard } from "../images/image-list.ts";
import { correctionsPath, figurePath } from "../metadata/address.ts";
import { toldCorrections } from "../metadata/corrections.ts";
import type { Report } from "../report.ts";
import type { Edition } from "../story/edition.ts";
import { updatedOn } from "../table/updated.ts";
import { atomPath, jsonFeedPath } from "./address.ts";
import { type FeedEntry, figureHtml } from "./entries.ts";
import { escapeHtml, tag } from "../figure/escape.ts";

/** A feed before it is written down. */
export interface Feed {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly author: string;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

function reportEntry({ report, lang, data }: Edition, absolute: (path: string) => string, base: string): FeedEntry {
  const { siteTitle, description, cardAlt } = report.words[lang];
  const image = absolute(picturePath(reportCard(report, lang), "png", base));
  const html = tag("p", {}, escapeHtml(description)) + tag("p", {}, tag("img", { src: image, alt: cardAlt }));
  return { url: absolute(pathIn(lang, "", base)), title: siteTitle, summary: description, html, image, updated: updatedOn(data) };
}

function figureEntries({ report, lang, figure }: Edition, absolute: (path: string) => string, base: string): FeedEntry[] {
  return report.figures.map(({ id, still }) => {
    const rendered = figure(id);
    const image = absolute(picturePath(mainPicture(id, lang), "png", base));
    return {
      url: absolute(figurePath(id, lang, base)),
      title: rendered.title,
      summary: rendered.takeaway,
      html: figureHtml(rendered, lang, { address: image, alt: rendered.label(still) }),
      image,
      updated: updatedOn(rendered),
    };
  });
}

function correctionEntries(edition: Edition, absolute: (path: string) => string, base: string): FeedEntry[] {
  return toldCorrections(edition).map(({ anchor, day, what, change, why, date, figures }) => ({
    url: absolute(correctionsPath(edition.lang, base, anchor)),
    title: `${day}: ${what}`,
    summary: `${what}: ${change}. ${why}`,
    html:
      tag("p", {}, escapeHtml(`${what}: ${change}.`)) +
      tag("p", {}, escapeHtml(why)) +
      figures
        .map(({ id, title }) => tag("p", {}, tag("a", { href: absolute(figurePath(id, edition.lang, base)) }, escapeHtml(title))))
        .join(""),
    image: undefined,
    updated: date,
  }));
}

/** What the feeds of a language tell: the report, each of its figures with picture and table, and what was put right. */
export function feedOf(edition: Edition, site: Site): Feed {
  const { report, lang, data } = edition;
  const absolute = (path: string): string => new URL(path, site.site).href;
  const { siteTitle, description, brand } = report.words[lang];
  const entries = [
    reportEntry(edition, absolute, site.base),
    ...figureEntries(edition, absolute, site.base),
    ...correctionEntries(edition, absolute, site.base),
  ];
  return {
    lang,
    title: siteTitle,
    description,
    licence: licenceLine(report),
    author: brand,
    home: absolute(pathIn(lang, "", site.base)),
    atom: absolute(atomPath(lang, site.base)),
    json: absolute(jsonFeedPath(lang, site.base)),
    updated: updatedOn(data),
    entries: entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0)),
  };
}

export const licenceLine = ({ licence, words }: Pick<Report, "licence" | "words">): string =>
  `${words[defaultLang].brand}, ${licence.title}, ${licence.address}`;
