import { escapeHtml, tag } from "../figure/escape.ts";
import { cellText } from "../figure/cell.ts";
import type { RenderedFigure } from "../figure/figure.ts";
import { sourceName } from "../figure/source-name.ts";
import { formatIn } from "../i18n/format.ts";
import type { Lang } from "../i18n/languages.ts";
import { words } from "../i18n/words.ts";

/** Something that a feed tells of. */
export interface FeedEntry {
  /** Its address, by which programs know it again. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** Address of its picture. */
  readonly image: string | undefined;
  /** ISO day. */
  readonly updated: string;
}

const row = (cells: readonly string[], element: "th" | "td"): string =>
  tag("tr", {}, cells.map((cell) => tag(element, {}, escapeHtml(cell))).join(""));

const tableHtml = ({ columns, rows }: RenderedFigure, lang: Lang): string =>
  tag(
    "table",
    {},
    tag("thead", {}, row(columns, "th")) +
      tag(
        "tbody",
        {},
        rows
          .map(({ cells }) =>
            row(
              cells.map((cell) => cellText(cell, formatIn(lang), words[lang].noValue)),
              "td",
            ),
          )
          .join(""),
      ),
  );

/** What a reader's program shows of a figure: its finding, its picture, its table, its sources. No style, no script. */
export function figureHtml(figure: RenderedFigure, lang: Lang, picture: { readonly address: string; readonly alt: string }): string {
  const links = figure.sources.map((source) => tag("a", { href: source.url }, escapeHtml(sourceName(source, formatIn(lang)))));
  return [
    tag("p", {}, escapeHtml(figure.takeaway)),
    tag("p", {}, tag("img", { src: picture.address, alt: picture.alt })),
    tag("p", {}, escapeHtml(figure.subtitle)),
    ...(figure.note === "" ? [] : [tag("p", {}, escapeHtml(figure.note))]),
    tableHtml(figure, lang),
    tag("p", {}, `${escapeHtml(words[lang].sources)}: ${links.join("; ")}`),
  ].join("");
}
