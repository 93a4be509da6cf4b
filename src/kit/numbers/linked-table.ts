import type { RenderedFigure } from "../figure/figure.ts";
import { tableHtml } from "../figure/table-html.ts";
import { formatIn } from "../i18n/format.ts";
import { rowLink } from "../open-data/row-link.ts";
import type { Edition } from "../story/edition.ts";
import { figureCardId } from "../figure/card-id.ts";
import { numbersPath } from "./address.ts";
import { withLabelLinks } from "./label-links.ts";

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

/** What leads from the drawings of several figures to their rows and cards. */
export interface LinkedFigures {
  /** Their tables, by their ids. */
  readonly tables: Readonly<Record<string, string>>;
  /** A drawing of one of them with its labels linked. */
  readonly labelled: (figure: string | undefined, svg: string) => string;
}

export function linkedFigures(edition: Edition, figures: readonly RenderedFigure[], base: string): LinkedFigures {
  const { lang } = edition;
  return {
    tables: Object.fromEntries(figures.map((figure) => [figure.id, linkedTable(edition, figure, base)])),
    labelled: (id, svg) => {
      const figure = figures.find((one) => one.id === id);
      return figure === undefined
        ? svg
        : withLabelLinks(svg, figure.rows, numbersPath(lang, base, figureCardId(figure.id)), formatIn(lang));
    },
  };
}
