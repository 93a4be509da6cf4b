import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiByYearSeries, YearTotal } from "./series.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";

export interface FdiByYearScene {
  /** Whether a year of which only an expectation was found is shown. */
  readonly expected: boolean;
}

export interface FdiByYearWords {
  readonly missing: string;
  readonly zones: (year: number, amount: string) => string;
  /** What sets a bar apart from a settled full year; empty for one that is. */
  readonly caveat: (entry: YearTotal) => string;
}

/** What both layouts draw, in million USD. */
export interface YearFrame {
  readonly document: Document;
  readonly width: number;
  readonly format: Format;
  readonly words: FdiByYearWords;
  readonly years: readonly number[];
  readonly entries: readonly YearTotal[];
  readonly missing: FdiByYearSeries["missing"];
  readonly zones: readonly YearTotal[];
}

export interface Drawing {
  readonly height: number;
  readonly marks: readonly SVGElement[];
}

export const fontSize = 13;
export const smallSize = 12;
export const lineHeight = 15;

export function shownIn(series: FdiByYearSeries, scene: FdiByYearScene): Pick<YearFrame, "years" | "entries" | "missing" | "zones"> {
  const shown = series.years.filter(({ entry }) => scene.expected || entry?.status !== "forecast");
  const years = shown.map(({ year }) => year);
  return {
    years,
    entries: shown.flatMap(({ entry }) => entry ?? []),
    missing: series.missing,
    zones: series.zones.filter(({ year }) => years.includes(year)),
  };
}

/** Parks and zones alone: a small diamond beside the bar, so that nobody takes it for the province. */
export function drawZoneMark(document: Document, { year }: YearTotal, x: number, y: number): SVGElement {
  const radius = 5;
  const d = `M0,${-radius}L${radius},0L0,${radius}L${-radius},0Z`;
  return svgElement(document, "path", {
    d,
    transform: `translate(${Math.round(x)},${Math.round(y)})`,
    class: "zone",
    "data-key": `zones-${year}`,
  });
}
