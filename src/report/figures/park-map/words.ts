import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { ParkMapScene, ParkMapWords } from "./chart.ts";
import type { ParkMapSeries, Site } from "./series.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<ParkMapSeries, ParkMapWords, Column, ParkMapScene>;

export const money = (usd: number, format: Format): string => format.amount(Math.round(usd), "million-usd");

/** Sites with projects in dollars, the largest sum first. */
const bySum = ({ sites }: ParkMapSeries): Site[] =>
  sites.filter(({ tally }) => tally.usd > 0).toSorted((a, b) => b.tally.usd - a.tally.usd);

/** Share of the sum of the parks that the two largest hold, in percent. */
export function topTwo(series: ParkMapSeries): { readonly sites: readonly Site[]; readonly share: number } {
  const sorted = bySum(series);
  const total = sorted.reduce((sum, { tally }) => sum + tally.usd, 0);
  const sites = sorted.slice(0, 2);
  return { sites, share: (sites.reduce((sum, { tally }) => sum + tally.usd, 0) / total) * 100 };
}

/** The park with both the most projects and the largest sum; undefined where two parks share that. */
export function foremost(series: ParkMapSeries): Site | undefined {
  const [first, ...others] = bySum(series);
  return others.every(({ tally }) => tally.projects < (first?.tally.projects ?? 0)) ? first : undefined;
}

/** A park whose largest project has ended. */
export const bereft = ({ sites }: ParkMapSeries): Site | undefined => sites.find(({ projects: [largest] }) => largest?.status === "ended");

/** The parks within a view. A screen reader hears of no other. */
export const told = (series: ParkMapSeries, { bounds }: ParkMapScene, format: Format): string => {
  const [west, south, east, north] = bounds.wide;
  return bySum(series)
    .filter(({ lon, lat }) => lon > west && lon < east && lat > south && lat < north)
    .map(({ names, tally }) => `${names[format.lang]}: ${format.amount(tally.projects, "projects")}, ${money(tally.usd, format)}`)
    .join("; ");
};
