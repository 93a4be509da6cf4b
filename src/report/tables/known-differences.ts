import { parseDateSpan } from "../../kit/table/date-span.ts";
import type { Source } from "./sources.ts";
import type { Data } from "./tables.ts";
import { formatIn } from "../../kit/i18n/format.ts";
import type { Lang } from "../../kit/i18n/languages.ts";
import { words } from "../../kit/i18n/words.ts";

/** A declared difference as the method page says it. */
export interface KnownDifference {
  /** "FDI đăng ký đến 15/11/2024, tổng trừ các phần: chênh lệch 0,07 triệu USD" */
  readonly what: string;
  readonly reason: string;
  readonly source: Source;
}

/** Every difference declared in data/reconciliations.csv, in the order of the table. */
export function knownDifferences(data: Data, lang: Lang): KnownDifference[] {
  const format = formatIn(lang);
  const { differences, difference } = words[lang];
  const nameOf = (check: keyof typeof differences, key: string): string => {
    const day = parseDateSpan(key);
    const title = data.promises.find(({ id }) => id === key)?.[`title_${lang}`];
    return differences[check](day ? format.date(day) : (title ?? key));
  };
  return data.reconciliations.map((row) => {
    const source = data.sources.find(({ id }) => id === row.source_id);
    if (source === undefined) throw new Error(`reconciliations ${row.key}: unknown source ${row.source_id}`);
    return {
      what: `${nameOf(row.check, row.key)}: ${difference} ${format.amount(row.difference, "million-usd")}`,
      reason: row[`reason_${lang}`],
      source,
    };
  });
}
