import type { FigureWords } from "../../../kit/figure/definition.ts";
import { countWord } from "../../../kit/i18n/count-word.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { CoalMapScene, CoalMapWords } from "./chart.ts";
import type { CoalMapSeries } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<CoalMapSeries, CoalMapWords, Column, CoalMapScene> & { readonly rows: RowWords };

/** The power stations that run, from west to east, each with its MW. */
export const spokenStations = ({ stations }: CoalMapSeries, format: Format): string =>
  stations.map(({ site }) => `${site.name}: ${format.amount(site.capacity_mw ?? 0, "mw")}`).join("; ");

/** Mines that run and can be put on the map. */
export const minesShown = ({ placed }: CoalMapSeries): number =>
  placed.filter(({ site }) => site.kind === "mine" && site.status === "operating").length;

/** A count as running text says it. */
export const count = (of: number, format: Format): string => countWord(of, format.lang) ?? format.number(of);
