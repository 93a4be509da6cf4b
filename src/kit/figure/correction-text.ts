import { formatIn } from "../i18n/format.ts";
import type { Lang, Localized } from "../i18n/languages.ts";
import type { Correction } from "../table/corrections.ts";
import type { AnyData } from "../table/data.ts";
import { isDateSpan } from "../table/date-span.ts";
import { correctedCell, type Tables } from "../table/corrected-cell.ts";

interface CorrectionWords {
  readonly corrected: (day: string) => string;
  readonly change: (was: string, now: string) => string;
  readonly story: string;
}
const words: Localized<CorrectionWords> = {
  vi: {
    corrected: (day) => `Đính chính ngày ${day}`,
    change: (was, now) => `trước ghi ${was}, nay là ${now}`,
    story: "Lời văn",
  },
  en: { corrected: (day) => `Corrected on ${day}`, change: (was, now) => `was ${was}, is ${now}`, story: "The text" },
};

/** A correction in the words of one language. */
export interface CorrectionText {
  /** "Corrected on 25 November 2026" */
  readonly day: string;
  /** What it is about: the column, the table and the row's key. */
  readonly what: string;
  /** "was 2,049.87, is 2,049.78" */
  readonly change: string;
  readonly why: string;
}

/** A value as readers of a language see it. */
function valueIn(value: unknown, typed: string, lang: Lang): string {
  const format = formatIn(lang);
  if (typeof value === "number") return format.number(value);
  return isDateSpan(value) ? format.date(value) : typed;
}

export function correctionText(correction: Correction, tables: Tables, data: AnyData, lang: Lang): CorrectionText {
  const { date, dataset, key, was, now } = correction;
  const table = tables[dataset];
  const cell = correctedCell(correction, tables, data);
  const column = cell && table?.columns[cell.column];
  const row = [table?.title[lang] ?? words[lang].story, key].join(", ");
  return {
    day: words[lang].corrected(formatIn(lang).date(date)),
    what: column === undefined ? row : `${column.title[lang]} (${row})`,
    // Where it is not plain which cell it was, as it was typed.
    change: words[lang].change(valueIn(cell?.was, was, lang), valueIn(cell?.row[cell.column], now, lang)),
    why: correction[`why_${lang}`],
  };
}

/** The same as a sentence under a figure. */
export const correctionNote = (text: CorrectionText): string => `${text.day}. ${text.what}: ${text.change}. ${text.why}`;

/** Its part of an address on the page of corrections, which other pages and feeds lead to. */
export const correctionAnchor = ({ date, dataset, key }: Correction): string =>
  `${date.iso}-${dataset}-${key}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
