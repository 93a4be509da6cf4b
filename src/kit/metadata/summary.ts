import type { RenderedFigure } from "../figure/figure.ts";
import { sourceName } from "../figure/source-name.ts";
import { formatIn } from "../i18n/format.ts";
import { type Lang, pathIn } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import { words } from "../i18n/words.ts";
import { ledgerPath } from "../ledger/address.ts";
import { dataPath } from "../open-data/address.ts";
import type { Report } from "../report.ts";
import type { Chapter } from "../story/story.ts";
import { figurePath } from "./address.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };

/** The words of HTML that was made from Markdown: a paragraph a paragraph, an item a line. */
export const plainText = (html: string): string =>
  html
    .replaceAll(/<li>/g, "- ")
    .replaceAll(/<\/(p|ul|ol|h\d)>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

const figureText = (figure: RenderedFigure, lang: Lang, address: string): string => {
  const named = [...new Set(figure.sources.map((source) => sourceName(source, formatIn(lang))))];
  return [`[${figure.title}] ${figure.takeaway}`, `${words[lang].sources}: ${named.join("; ")}`, address].join("\n");
};

/** The whole report as text, in the order of the story: every step's words, and of every figure what it shows and whence. */
export function summary(
  report: Report,
  chapters: readonly Chapter[],
  figure: (id: string) => RenderedFigure,
  site: Site,
  lang: Lang,
): string {
  const absolute = (path: string): string => new URL(path, site.site).href;
  const told = new Set<string>();
  const figureOnce = (id: string): string[] => {
    if (told.has(id)) return [];
    told.add(id);
    return [figureText(figure(id), lang, absolute(figurePath(id, lang, site.base)))];
  };
  const { siteTitle, description, licence } = report.words[lang];
  const body = chapters.flatMap(({ title, introHtml, passages }) => [
    // The opening bears the report's own title.
    title === siteTitle ? "" : `## ${title}`,
    plainText(introHtml),
    ...passages.flatMap(({ steps, figures }) => [
      ...steps.flatMap((step) => [step.title === undefined ? "" : `### ${step.title}`, plainText(step.html)]),
      ...figures.flatMap(figureOnce),
    ]),
  ]);
  const rest = report.figures.flatMap(({ id }) => figureOnce(id));
  const pages = [pathIn(lang, "", site.base), ...(report.ledger ? [ledgerPath(lang, site.base)] : []), dataPath(lang, site.base)];
  const foot = [...pages.map(absolute), licence];
  return `${[`# ${siteTitle}`, description, ...body, ...rest, ...foot].filter((text) => text !== "").join("\n\n")}\n`;
}
