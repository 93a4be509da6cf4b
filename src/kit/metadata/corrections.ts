import { correctionAnchor, type CorrectionText, correctionText } from "../figure/correction-text.ts";
import type { RenderedFigure } from "../figure/figure.ts";
import type { Edition } from "../story/edition.ts";
import type { Correction } from "../table/corrections.ts";

/** A correction as its page and the feeds tell it. */
export interface ToldCorrection extends CorrectionText {
  readonly anchor: string;
  /** ISO day. */
  readonly date: string;
  /** The table it is about; undefined where the words were corrected. */
  readonly table: string | undefined;
  /** Figures that would say something else without it. */
  readonly figures: readonly RenderedFigure[];
}

const sameCorrection = (one: Correction) => (other: Correction) => correctionAnchor(one) === correctionAnchor(other);

/** Every correction, the latest first. */
export function toldCorrections({ report, data, lang, figure }: Edition): ToldCorrection[] {
  const figures = report.figures.map(({ id }) => figure(id));
  return data.corrections
    .toSorted((a, b) => b.date.from - a.date.from)
    .map((correction) => ({
      ...correctionText(correction, report.tables, data, lang),
      anchor: correctionAnchor(correction),
      date: correction.date.iso,
      table: Object.hasOwn(report.tables, correction.dataset) ? correction.dataset : undefined,
      figures: figures.filter(({ corrections }) => corrections.some(sameCorrection(correction))),
    }));
}
