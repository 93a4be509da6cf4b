import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { ListOf19Words } from "./chart.ts";
import type { ListSeries } from "./series.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<ListSeries, ListOf19Words, Column>;

export const names = ({ named }: ListSeries, beyond: boolean, format: Format): string =>
  format.list(named.filter(({ group }) => (group === "beyond") === beyond).flatMap(({ project }) => project?.short ?? []));
