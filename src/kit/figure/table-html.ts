import { formatIn } from "../i18n/format.ts";
import type { Lang } from "../i18n/languages.ts";
import { words } from "../i18n/words.ts";
import { publisherText } from "../table/cited-source.ts";
import { cellText, isNumeric } from "./cell.ts";
import { escapeHtml, tag } from "./escape.ts";
import type { RenderedFigure } from "./figure.ts";
import type { PrintedRow } from "./table.ts";

type Printed = Pick<RenderedFigure, "title" | "columns" | "rows" | "sources">;

/**
 * A figure's table as HTML, each row with its sources. As text, for it stands in pages and in the files that the story's script fetches.
 *
 * @param linkOf where a row's first cell leads
 * @param framed for an embed: links leave the frame, and sources are their publishers' names alone, for it counts its bytes and lists the
 *   links below
 */
export function tableHtml(figure: Printed, lang: Lang, linkOf: (row: PrintedRow) => string | undefined, framed = false): string {
  const format = formatIn(lang);
  const classes = figure.columns.map((_, column) => (isNumeric(figure.rows, column) ? "number" : undefined));
  const cited = (ids: readonly string[]): string => {
    const sources = figure.sources.filter(({ id }) => ids.includes(id));
    if (framed) return escapeHtml([...new Set(sources.map(({ publisher }) => publisher))].join("; "));
    return sources.map((source) => tag("a", { href: source.url, hreflang: source.language }, escapeHtml(publisherText(source)))).join(" ");
  };
  const headings = figure.columns.map((column, index) => tag("th", { scope: "col", class: classes[index] }, escapeHtml(column)));
  const away = framed ? { target: "_blank", rel: "noopener" } : {};
  const rows = figure.rows.map((row) => {
    const { key, cells, sources } = row;
    const href = linkOf(row);
    const texts = cells.map((cell, index) => {
      const text = escapeHtml(cellText(cell, format, words[lang].noValue));
      return index === 0 && href !== undefined ? tag("a", { href, ...away }, text) : text;
    });
    const printed = texts.map((text, index) => tag("td", { class: classes[index] }, text));
    return tag("tr", { "data-row": key }, printed.join("") + tag("td", {}, cited(sources)));
  });
  const head = tag("tr", {}, headings.join("") + tag("th", { scope: "col" }, words[lang].sources));
  const table = tag("table", {}, tag("thead", {}, head) + tag("tbody", {}, rows.join("")));
  return tag("div", { class: "table-scroll", role: "region", "aria-label": figure.title, tabindex: 0 }, table);
}
