import type { RenderedFigure } from "../figure/figure.ts";
import { formatIn } from "../i18n/format.ts";
import { anchorOf, inReadingOrder, type StoryEntry } from "../story/story.ts";
import { keyOf } from "../table/table.ts";
import { rowFinder } from "../table/row-name.ts";
import { figureCardId } from "../figure/card-id.ts";
import { type CardSource, cardTables, type NumberCard } from "./number-cards.ts";

/** The card of a figure: every row from which its title, its takeaway, its labels and its table are worked out. */
function cardOf(figure: RenderedFigure, saidIn: readonly string[], source: CardSource, find: ReturnType<typeof rowFinder>): NumberCard {
  const rests = [...new Set(figure.rows.flatMap(({ rows }) => rows))].map((name) => {
    const { table, row } = find(name);
    return { table: table.name, key: keyOf(table, row) };
  });
  return {
    id: figureCardId(figure.id),
    text: figure.title,
    figure: figure.id,
    origin: "derived",
    size: rests.length,
    formula: undefined,
    definitions: [],
    tables: cardTables(rests, "numbers", source, formatIn(source.lang)),
    sources: figure.sources,
    otherwise: source.toldOtherwise.filter((told) => rests.some(({ table, key }) => told.table === table && told.key === key)),
    saidIn,
  };
}

/** A card for each figure, with the steps of the story that show it. */
export function figureCards(figures: readonly RenderedFigure[], entries: readonly StoryEntry[], source: CardSource): NumberCard[] {
  const steps = inReadingOrder(entries, source.lang);
  const find = rowFinder(source.tables, source.data);
  return figures.map((figure) => cardOf(figure, steps.filter(({ front }) => front.figure === figure.id).map(anchorOf), source, find));
}
