import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiByYearWords } from "./chart.ts";
import type { FdiByYearSeries, YearTotal } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<FdiByYearSeries, FdiByYearWords, Column> & { readonly rows: RowWords };

export const money = (format: Format, { total, qualifier }: YearTotal): string => format.amount(total, "million-usd", qualifier);

const found = ({ years }: FdiByYearSeries): YearTotal[] =>
  years.flatMap(({ entry }) => (entry !== null && entry.status !== "forecast" ? [entry] : []));

export const missingYears = ({ missing }: FdiByYearSeries, format: Format): string =>
  format.list(missing.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));

export const spoken = (series: FdiByYearSeries, format: Format): string =>
  format.list(found(series).map((entry) => `${entry.year}: ${format.qualified(format.number(entry.total), entry.qualifier)}`));

/** Kinds of figures that are out of the ordinary. */
export type Caveats = Readonly<Record<"preliminary" | "estimate" | "forecast", string>>;

/** "sơ bộ, đến 22/12": the kind of figure and the day it stops at, where either is out of the ordinary. */
export function caveat({ status, basis }: YearTotal, kinds: Caveats, bases: RowWords["basis"]): string {
  const kind = status === "preliminary" || status === "estimate" || status === "forecast" ? kinds[status] : "";
  return [kind, basis === "full-year" ? "" : bases[basis]].filter((part) => part !== "").join(", ");
}
