import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { projectWords } from "../../projects/words.ts";
import type { CapitalByStatusWords } from "./chart.ts";
import { type CapitalByStatusSeries, shareOf } from "./series.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<CapitalByStatusSeries, CapitalByStatusWords, Column>;

/** Whether more capital has a certificate and nothing else than runs. */
export const isMostlyPaper = (series: CapitalByStatusSeries): boolean => shareOf(series, "licensed") > shareOf(series, "operating");

export const spoken = ({ groups }: CapitalByStatusSeries, format: Format): string =>
  groups
    .map(({ status, usd }) => `${projectWords[format.lang].statuses[status]}: ${format.amount(Math.round(usd), "million-usd")}`)
    .join("; ");
