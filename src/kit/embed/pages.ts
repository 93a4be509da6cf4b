import type { Report } from "../report.ts";
import { editionIn } from "../story/edition.ts";
import { chaptersOf, type StoryEntry } from "../story/story.ts";
import { defaultLang, type Lang, langs } from "../i18n/languages.ts";
import { type EmbedSteps, embedSteps } from "./steps.ts";

export interface EmbedPage {
  readonly params: { readonly lang: Lang | undefined; readonly figure: string };
  readonly props: EmbedSteps & { readonly lang: Lang; readonly id: string };
}

/** Every embed: each figure in each language. */
export const embedPages = (report: Report, entries: readonly StoryEntry[]): EmbedPage[] =>
  langs.flatMap((lang) => {
    const chapters = chaptersOf(entries, lang, editionIn(report, lang).say);
    return report.figures.map((figure) => ({
      params: { lang: lang === defaultLang ? undefined : lang, figure: figure.id },
      props: { lang, id: figure.id, ...embedSteps(chapters, figure) },
    }));
  });
