import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { RevenueWords } from "./chart.ts";
import type { RevenueSeries } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<RevenueSeries, RevenueWords, Column> & { readonly rows: RowWords };

/** Whether most of what came beyond the plan is land money. */
export const isLandMoney = ({ landOfSurplus }: RevenueSeries): boolean => landOfSurplus !== null && landOfSurplus > 50;

export const spoken = ({ bars }: RevenueSeries, { total, land }: RowWords, format: Format): string =>
  bars
    .flatMap((bar) => [
      `${total}: ${format.amount(bar.total.value, "billion-vnd", bar.total.qualifier)}`,
      ...(bar.land === null ? [] : [`${land}: ${format.amount(bar.land.value, "billion-vnd", bar.land.qualifier)}`]),
    ])
    .join("; ");
