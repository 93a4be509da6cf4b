import type { RenderedFigure } from "../figure/figure.ts";
import type { Lang, Localized } from "../i18n/languages.ts";
import { type Picture, picturesOf, reportCard } from "../images/image-list.ts";
import type { Report } from "../report.ts";

/** The picture that a link to a page shows, and what it shows in words: a figure's own card, or the report's. */
export function cardOf(
  report: Pick<Report, "card" | "figures" | "words">,
  figure: Pick<RenderedFigure, "id" | "label"> | undefined,
  lang: Lang,
): { readonly picture: Picture; readonly alt: string } {
  const definition = report.figures.find(({ id }) => id === figure?.id);
  if (figure === undefined || definition === undefined) return { picture: reportCard(report, lang), alt: report.words[lang].cardAlt };
  const picture = picturesOf(definition, lang).find(({ format }) => format === "social");
  if (picture === undefined) throw new Error(`${figure.id} has no card`);
  return { picture, alt: figure.label(definition.still) };
}

/** A language as Open Graph names it. */
export const openGraphLocales: Localized<string> = { vi: "vi_VN", en: "en_GB" };
