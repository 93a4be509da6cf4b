import { numbersPath } from "../numbers/address.ts";
import type { Report } from "../report.ts";
import { editionIn } from "../story/edition.ts";
import type { NumberLinks } from "../story/prose.ts";
import { chaptersOf } from "../story/story.ts";
import { defaultLang, type Lang, langs } from "../i18n/languages.ts";
import { type EmbedSteps, embedSteps } from "./steps.ts";

export interface EmbedPage {
  readonly params: { readonly lang: Lang | undefined; readonly figure: string };
  readonly props: EmbedSteps & { readonly lang: Lang; readonly id: string };
}

/** Every embed: each figure in each language. Its numbers open their cards outside the frame. */
export const embedPages = (report: Report, base: string): EmbedPage[] =>
  langs.flatMap((lang) => {
    const links: NumberLinks = (id) => ({ href: numbersPath(lang, base, id), target: "_blank" });
    const { entries, say } = editionIn(report, lang);
    const chapters = chaptersOf(entries, lang, say, links);
    return report.figures.map((figure) => ({
      params: { lang: lang === defaultLang ? undefined : lang, figure: figure.id },
      props: { lang, id: figure.id, ...embedSteps(chapters, figure) },
    }));
  });
