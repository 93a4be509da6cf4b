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

/** What is to be said of the one park that a closer look is taken at; undefined of a wider view. */
export function closeUp(series: ParkMapSeries, { zoomed, focus: [id, ...more] }: ParkMapScene) {
  const site = series.sites.find((one) => one.id === id);
  if (!zoomed || more.length > 0 || site === undefined) return undefined;
  const others = series.sites.filter((other) => other !== site);
  const isForemost = others.every(({ tally }) => tally.projects < site.tally.projects && tally.usd < site.tally.usd);
  return { names: site.names, isForemost, hasLost: site.projects[0]?.status === "ended" };
}

/** The parks within a view. A screen reader hears of no other. */
export const told = (series: ParkMapSeries, { bounds }: ParkMapScene, format: Format): string => {
  const [west, south, east, north] = bounds.wide;
  return bySum(series)
    .filter(({ lon, lat }) => lon > west && lon < east && lat > south && lat < north)
    .map(({ names, tally }) => `${names[format.lang]}: ${format.amount(tally.projects, "projects")}, ${money(tally.usd, format)}`)
    .join("; ");
};
