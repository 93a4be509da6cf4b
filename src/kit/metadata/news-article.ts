import type { CorrectionComment, ImageObject, NewsArticle, WithContext } from "schema-dts";
import type { RenderedFigure } from "../figure/figure.ts";
import { defaultLang, type Lang, langs, pathIn } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import { formats } from "../images/formats.ts";
import { mainPicture, picturePath, reportCard } from "../images/image-list.ts";
import type { Report } from "../report.ts";
import type { Edition } from "../story/edition.ts";
import { updatedOn } from "../table/updated.ts";
import { dataPath } from "../open-data/address.ts";
import { correctionsPath, figurePath } from "./address.ts";
import { type ToldCorrection, toldCorrections } from "./corrections.ts";

type Told = Pick<Report, "words" | "licence" | "card">;

const addressIn = ({ site, base }: Site, lang: Lang, path = ""): string => new URL(pathIn(lang, path, base), site).href;

const organisation = ({ words }: Told, site: Site, lang: Lang) =>
  ({ "@type": "Organization", name: words[lang].brand, url: addressIn(site, defaultLang) }) as const;

const comment = ({ anchor, what, change, why, date }: ToldCorrection, site: Site, lang: Lang): CorrectionComment => ({
  "@type": "CorrectionComment",
  url: new URL(correctionsPath(lang, site.base, anchor), site.site).href,
  text: `${what}: ${change}. ${why}`,
  datePublished: date,
});

/**
 * The story in one language as a schema.org NewsArticle. On which day it was first published only who published it can say;
 * `dateModified` is the day of the edition.
 */
export function newsArticle(edition: Edition, site: Site): WithContext<NewsArticle> {
  const { report, data, lang } = edition;
  const page = addressIn(site, lang);
  const author = organisation(report, site, lang);
  const other = langs.filter((one) => one !== lang).map((one) => ({ "@type": "NewsArticle" as const, "@id": addressIn(site, one) }));
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": page,
    mainEntityOfPage: page,
    headline: report.words[lang].siteTitle,
    description: report.words[lang].description,
    inLanguage: lang,
    ...(site.published !== undefined && { datePublished: site.published }),
    dateModified: updatedOn(data),
    author,
    publisher: author,
    license: report.licence.address,
    isAccessibleForFree: true,
    image: {
      "@type": "ImageObject",
      url: new URL(picturePath(reportCard(report, lang), "png", site.base), site.site).href,
      width: `${formats.social.width} px`,
      height: `${formats.social.height} px`,
      caption: report.words[lang].cardAlt,
    },
    // Vietnamese is what was written first.
    ...(lang === defaultLang ? { workTranslation: other } : { translationOfWork: other }),
    isBasedOn: new URL(dataPath(lang, site.base), site.site).href,
    ...(data.corrections.length > 0 && {
      correction: toldCorrections(edition).map((told) => comment(told, site, lang)),
    }),
  };
}

/** A figure in one language as a schema.org ImageObject, part of the story. */
export function figureImage(
  report: Told,
  { id, title, takeaway, label, sources }: RenderedFigure,
  still: string,
  updated: string,
  site: Site,
  lang: Lang,
): WithContext<ImageObject> {
  const page = new URL(figurePath(id, lang, site.base), site.site).href;
  return {
    "@context": "https://schema.org",
    "@type": "ImageObject",
    "@id": page,
    url: page,
    contentUrl: new URL(picturePath(mainPicture(id, lang), "png", site.base), site.site).href,
    name: title,
    description: takeaway,
    caption: label(still),
    inLanguage: lang,
    dateModified: updated,
    creator: organisation(report, site, lang),
    creditText: report.words[lang].brand,
    copyrightNotice: `${report.words[lang].brand}, ${report.licence.title}`,
    license: report.licence.address,
    isBasedOn: [...new Set(sources.map(({ url }) => url))],
    isPartOf: { "@type": "NewsArticle", "@id": addressIn(site, lang) },
  };
}
