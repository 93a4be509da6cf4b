import { type Localized, type Lang, pathIn, underBase } from "../i18n/languages.ts";

/** The gallery's own word in each language. */
export const galleryPaths: Localized<string> = { vi: "nhung/", en: "embeds/" };

/** Address of a figure's embed below the site: "/embed/fdi-race/" and "/en/embed/fdi-race/". It is pasted, so it never changes. */
export const embedPath = (figure: string, lang: Lang, base = "/"): string => pathIn(lang, `embed/${figure}/`, base);

/** Where an embed leads back to: the step of the story that shows its figure, or the story's beginning. */
export const storyPath = (lang: Lang, base: string, anchor: string | undefined): string =>
  pathIn(lang, "", base) + (anchor === undefined ? "" : `#${anchor}`);

/** The script that a host page may add, to fit its frames to what they hold. */
export const hostScriptPath = (base = "/"): string => underBase(base, "embed.js");

/** What an oEmbed client is told of a figure. */
export const oembedPath = (figure: string, lang: Lang, base = "/"): string => underBase(base, `oembed/${figure}.${lang}.json`);

/** Where a newsroom finds the snippets of every figure, or of one. */
export const galleryPath = (lang: Lang, base = "/", figure?: string): string =>
  pathIn(lang, galleryPaths[lang], base) + (figure === undefined ? "" : `#${figure}`);
