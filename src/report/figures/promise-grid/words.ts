import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { PromiseGridWords } from "./chart.ts";
import type { Amount, PromiseGridSeries } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<PromiseGridSeries, PromiseGridWords, Column> & { readonly rows: RowWords };

export const parkList = ({ parks }: PromiseGridSeries, format: Format): string =>
  format.list(parks.map((park) => `${park.names[format.lang]} ${format.number(park.amount)}`));

/** A sum as its source words it: "about 960 million". */
export const stated = ({ amount, qualifier }: Amount, format: Format): string => format.amount(amount, "million-usd", qualifier);
