import { cited } from "../../kit/table/cited-source.ts";
import { parseDateSpan } from "../../kit/table/date-span.ts";
import { rowName } from "../../kit/table/row-name.ts";
import { type Reconciliation, reconciliations } from "./reconciliations.ts";
import type { Data } from "./tables.ts";
import { formatIn } from "../../kit/i18n/format.ts";
import type { Localized, Lang } from "../../kit/i18n/languages.ts";
import type { KnownDifference } from "../../kit/report.ts";

interface DifferenceWords {
  readonly difference: string;
  /** What a declared difference lies between, by the check that found it. */
  readonly differences: Readonly<Record<Reconciliation["check"], (of: string) => string>>;
}
const words: Localized<DifferenceWords> = {
  vi: {
    difference: "chênh lệch",
    differences: {
      "checkpoint-parts": (date) => `FDI đăng ký đến ${date}, tổng trừ các phần`,
      "parks-against-promise": (promise) => `${promise}, lời hẹn chung trừ phần các khu`,
      "year-against-checkpoint": (year) => `FDI ${year}, số cả năm trừ mốc 31/12`,
      "ministry-against-province": (year) => `FDI ${year}, số của tỉnh trừ số của Bộ`,
    },
  },
  en: {
    difference: "difference",
    differences: {
      "checkpoint-parts": (date) => `FDI registered by ${date}, total minus parts`,
      "parks-against-promise": (promise) => `${promise}, the promise minus its parks`,
      "year-against-checkpoint": (year) => `FDI ${year}, the year’s total minus the checkpoint of 31 December`,
      "ministry-against-province": (year) => `FDI ${year}, the province’s count minus the ministry’s`,
    },
  },
};

/** Every difference declared in data/reconciliations.csv, in the order of the table. */
export function knownDifferences(data: Data, lang: Lang): KnownDifference[] {
  const format = formatIn(lang);
  const { differences, difference } = words[lang];
  const nameOf = (check: Reconciliation["check"], key: string): string => {
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
      source: cited(source, data, lang),
      row: rowName(reconciliations, row),
    };
  });
}
