import type { RenderedFigure } from "../figure/figure.ts";
import { tableHtml } from "../figure/table-html.ts";
import { rowLink } from "../open-data/row-link.ts";
import type { Edition } from "../story/edition.ts";
import { figureCardId, numbersPath } from "./address.ts";

/**
 * A figure's table as HTML, each line with a link to its row, or to the figure's card where it rests on several.
 *
 * @param framed for an embed: links leave the frame, and sources are named and not linked
 */
export function linkedTable(
  { report, data, lang }: Pick<Edition, "report" | "data" | "lang">,
  figure: RenderedFigure,
  base: string,
  framed = false,
): string {
  const linkOf = rowLink(report.tables, data, lang, base, numbersPath(lang, base, figureCardId(figure.id)));
  return tableHtml(figure, lang, ({ rows }) => linkOf(rows), framed);
}

/** Those of several figures, by their ids. */
export const linkedTables = (edition: Edition, figures: readonly RenderedFigure[], base: string): Readonly<Record<string, string>> =>
  Object.fromEntries(figures.map((figure) => [figure.id, linkedTable(edition, figure, base)]));
