import type { Format } from "../../../kit/i18n/format.ts";
import type { ProjectDot, Tally } from "../../projects/projects.ts";
import { sums } from "../../projects/sums.ts";
import type { Site } from "./series.ts";
import type { ParkMapWords } from "./viewport.ts";

/** How a callout speaks. */
export interface Telling {
  /** Its sum and what that leaves out, its count and sums in short lines, or in one long line. */
  readonly style: "brief" | "stacked" | "inline";
  /** A closer look also says how large a site is, and how sure its position. */
  readonly zoomed: boolean;
  readonly words: ParkMapWords;
  readonly format: Format;
}

/** A name and its number stay on one line. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

const leftOut = ({ left }: Tally, { words, format }: Telling): string[] =>
  left.flatMap((dot) =>
    dot.capital === null || dot.currency === null ? [] : [words.notCounted(unbroken(`${dot.short} ${format.number(dot.capital)}`))],
  );

/** "15 projects · $2,488 million": by name instead of by count when there is one only. */
export function tallyLines(dots: readonly ProjectDot[], tally: Tally, telling: Telling): string[] {
  const { style, words, format } = telling;
  const money = sums(tally, format).map((sum, index) => unbroken(index === 0 ? sum : `+ ${sum}`));
  if (style === "brief") return [...money, ...leftOut(tally, telling)];
  const [only, ...more] = dots;
  const count = only !== undefined && more.length === 0 ? only.short : words.projects(tally.projects);
  const inline = money.length === 0 ? count : `${count} · ${money.join(" ")}`;
  return [...(style === "stacked" ? [count, ...money] : [inline]), ...leftOut(tally, telling)];
}

/** A phone's view of the whole province says the least; its closer looks say the rest. */
export function siteLines(site: Site, telling: Telling): string[] {
  const { style, zoomed, words, format } = telling;
  const about = [
    ...(site.areaHa === null ? [] : [words.area(format.number(Math.round(site.areaHa)))]),
    ...(site.precisionKm === null ? [] : [words.precision(format.number(site.precisionKm))]),
  ];
  const empty = style === "brief" ? [] : [site.kind === "plant" ? words.planned : words.noProject];
  const told = site.projects.length > 0 ? tallyLines(site.projects, site.tally, telling) : empty;
  return [site.names[format.lang], ...told, ...(zoomed && about.length > 0 ? [about.join(" · ")] : [])];
}
