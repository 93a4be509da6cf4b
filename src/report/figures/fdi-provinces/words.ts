import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiProvincesScene, FdiProvincesWords } from "./chart.ts";
import { type FdiProvincesSeries, inOrder, provincesIn, type ProvinceTotal } from "./series.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<FdiProvincesSeries, FdiProvincesWords, Column, FdiProvincesScene>;

const amount = (format: Format, { total, qualifier }: ProvinceTotal): string | null =>
  total === null ? null : format.amount(total, "million-usd", qualifier);

/** The province of this report in each year, with what was found of its rank and its total. */
export function home(
  series: FdiProvincesSeries,
  format: Format,
  say: (year: number, rank: number | null, amount: string | null) => string,
): string[] {
  return series.years.flatMap(({ year, provinces }) =>
    provinces.filter(({ province }) => province === series.home).map((entry) => say(year, entry.rank, amount(format, entry))),
  );
}

/** A whole ranking as a sentence, for those who do not see the bars. */
export function spoken(series: FdiProvincesSeries, format: Format, year: number, unknown: string): string {
  const byName = (a: ProvinceTotal, b: ProvinceTotal) => format.compare(a.names[format.lang], b.names[format.lang]);
  const one = (entry: ProvinceTotal) =>
    `${entry.rank === null ? "" : `${entry.rank}. `}${entry.names[format.lang]} ${entry.total === null ? unknown : format.qualified(format.number(entry.total), entry.qualifier)}`;
  return inOrder(provincesIn(series, year), byName).map(one).join("; ");
}
