import type { Format } from "../../../kit/i18n/format.ts";
import type { Site } from "./series.ts";
import type { ProjectDot, Tally } from "../../projects/projects.ts";
import type { ParkMapWords } from "./viewport.ts";
import { sums } from "../../projects/sums.ts";

/** A name and its number stay on one line. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

const leftOut = ({ left }: Tally, words: ParkMapWords, format: Format): string[] =>
  left.flatMap((dot) =>
    dot.capital === null || dot.currency === null ? [] : [words.notCounted(unbroken(`${dot.short} ${format.number(dot.capital)}`))],
  );

/** How much a site says: its sum alone, its count and sums in short lines, or in one long line. */
export type Telling = "brief" | "stacked" | "inline";

/** "15 projects · $2,488 million": by name instead of by count when there is one only. */
export function tallyLines(dots: readonly ProjectDot[], tally: Tally, telling: Telling, words: ParkMapWords, format: Format): string[] {
  const money = sums(tally, format).map((sum, index) => unbroken(index === 0 ? sum : `+ ${sum}`));
  if (telling === "brief") return money;
  const [only, ...more] = dots;
  const count = only !== undefined && more.length === 0 ? only.short : words.projects(tally.projects);
  const inline = money.length === 0 ? count : `${count} · ${money.join(" ")}`;
  return [...(telling === "stacked" ? [count, ...money] : [inline]), ...leftOut(tally, words, format)];
}

/** A phone's view of the whole province says the least; its closer looks say the rest. */
export function siteLines(site: Site, telling: Telling, zoomed: boolean, words: ParkMapWords, format: Format): string[] {
  const about = [
    ...(site.areaHa === null ? [] : [words.area(format.number(Math.round(site.areaHa)))]),
    ...(site.precisionKm === null ? [] : [words.precision(format.number(site.precisionKm))]),
  ];
  const empty = telling === "brief" ? [] : [site.kind === "plant" ? words.planned : words.noProject];
  const told = site.projects.length > 0 ? tallyLines(site.projects, site.tally, telling, words, format) : empty;
  return [site.names[format.lang], ...told, ...(zoomed && about.length > 0 ? [about.join(" · ")] : [])];
}
