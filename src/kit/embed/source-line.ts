import type { RenderedFigure } from "../figure/figure.ts";
import { sourceName } from "../figure/source-name.ts";
import { formatIn } from "../i18n/format.ts";
import type { Lang } from "../i18n/languages.ts";
import { words } from "../i18n/words.ts";

export interface NamedSource {
  readonly text: string;
  readonly url: string;
}

/** The first sources by name, the others by number: those stand in the story. */
export function namedSources(figure: RenderedFigure, lang: Lang, story: string): NamedSource[] {
  const format = formatIn(lang);
  const shown = figure.sources.slice(0, 3).map((source) => ({ text: sourceName(source, format), url: source.url }));
  const rest = figure.sources.length - shown.length;
  return rest === 0 ? shown : [...shown, { text: words[lang].moreSources(rest), url: story }];
}
