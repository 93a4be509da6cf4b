import type { Edition } from "../story/edition.ts";
import { figureCards } from "./figure-cards.ts";
import { type NumberCard, numberCards } from "./number-cards.ts";

/** Every card of an edition: of the numbers in its story, and of its figures. */
export function editionCards(edition: Edition): { readonly numbers: readonly NumberCard[]; readonly figures: readonly NumberCard[] } {
  const { report, data, entries, definitions, say, lang } = edition;
  const source = { tables: report.tables, data, definitions, toldOtherwise: report.toldOtherwise(data, lang), say, lang };
  const figures = report.figures.map(({ id }) => edition.figure(id));
  return { numbers: numberCards(entries, source), figures: figureCards(figures, entries, source) };
}
