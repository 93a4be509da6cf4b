import { isCrowded, stageHeight } from "../../../kit/drawing/chart.ts";
import { columnsFrame, type Place, type PlotFrame, rowsFrame } from "../../../kit/drawing/plot-frame.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { missingRuns } from "../../indicators/indicator-years.ts";
import type { FdiByYearSeries, YearTotal } from "./series.ts";

export interface FdiByYearScene {
  /** The years found; with a later one of which only an expectation was; and with one less the project that was given up. */
  readonly view: "found" | "expected" | "without";
}

export interface FdiByYearWords {
  readonly missing: string;
  readonly zones: (year: number, amount: string) => string;
  /** What sets a bar apart from a settled full year; empty for one that is. */
  readonly caveat: (entry: YearTotal) => string;
  /** What a bar is told without. */
  readonly without: (project: string) => string;
  /** Beside a bar that was worked out. */
  readonly implied: string;
  /** Of the highest of the years that were found; and of a year that without a project lies below others. */
  readonly highest: string;
  readonly nowBelow: (years: string) => string;
  /** The same in few words, inside a bar. */
  readonly below: (years: readonly number[]) => string;
}

/** What every part of the drawing needs; `missing` are the years that have no bar at all, and amounts are million USD. */
export interface Drawing extends Pick<FdiByYearSeries, "missing" | "implied" | "without"> {
  readonly frame: PlotFrame;
  readonly format: Format;
  readonly words: FdiByYearWords;
  readonly entries: readonly YearTotal[];
  readonly zones: readonly YearTotal[];
  /** The years that the scene speaks of; undefined where it speaks of all. */
  readonly focus: ReadonlySet<number> | undefined;
}

type TextContext = Pick<Drawing, "format" | "words">;

const { body, small } = typeScale;
/** Room between columns, as a part of what a year gets. */
const gap = 0.32;
/** A column with its value and the words above it needs so much; where years have become too many for it, they are rows. */
const leastColumn = 48;
const rowStep = 28;
const rowBar = 17;
/** Room above the highest column for its words, and below for the years. */
const top = 50;
const foot = 26;
/** Rows of bars begin after the years. */
const start = 42;

export const at = { place: ({ year }: YearTotal): Place => year, amount: ({ total }: YearTotal): number => total };

export const amountText = ({ format }: TextContext, { total, qualifier }: YearTotal): string =>
  format.qualified(format.number(total), qualifier);
/** What is to be said beside a bar's value. */
export const caveatText = ({ words: said }: Pick<Drawing, "words">, entry: YearTotal): string => {
  const caveat = said.caveat(entry);
  return caveat === "" ? "" : ` ${caveat}`;
};

/** Pixels that a row's value needs after its bar. */
const labelRoom = (context: TextContext, entry: YearTotal): number =>
  8 + textWidth(amountText(context, entry), body.size, 600) + textWidth(caveatText(context, entry), small.size);

/** What a row as wide as the picture would stand for, so that every bar and what is written after it stay inside. */
const rowsMax = (context: TextContext, entries: readonly YearTotal[], width: number): number =>
  (width - start) / Math.min(...entries.map((entry) => (width - start - labelRoom(context, entry)) / entry.total));

/** Of what was found, the highest year; of a year without a project, itself and those that were higher then. */
function focusOf(
  { peak }: FdiByYearSeries,
  { view }: FdiByYearScene,
  without: Drawing["without"],
  entries: readonly YearTotal[],
): Drawing["focus"] {
  if (view === "found") return undefined;
  if (without === null) return new Set([peak.year]);
  const higher = entries.filter(({ status, total }) => status !== "forecast" && total > without.total);
  return new Set([without.year, ...higher.map(({ year }) => year)]);
}

export function drawingOf(series: FdiByYearSeries, scene: FdiByYearScene, context: TextContext & { readonly width: number }): Drawing {
  const { width } = context;
  const shown = series.years.filter(({ entry }) => scene.view !== "found" || entry?.status !== "forecast");
  const years = shown.map(({ year }) => year);
  const found = shown.flatMap(({ entry }) => entry ?? []);
  const without = scene.view === "without" ? series.without : null;
  const entries = found.map((entry) => (entry.year === without?.year ? { ...entry, total: without.total } : entry));
  const zones = series.zones.filter(({ year }) => years.includes(year));
  const lines = years.flatMap((year): Place[] => (zones.some((zone) => zone.year === year) ? [year, zoneLine(year)] : [year]));
  const frame = isCrowded(width, years.length, leastColumn)
    ? rowsFrame({ width, places: lines, max: rowsMax(context, found, width), step: rowStep, start, right: 0, foot: 4 })
    : columnsFrame({
        width,
        places: years,
        max: Math.max(...found.map(({ total }) => total)),
        top,
        depth: stageHeight(width) - top - foot,
        foot,
      });
  const bare = series.years.filter(({ year, entry }) => entry === null && series.implied.every((implied) => implied.year !== year));
  const missing = missingRuns(bare, () => true);
  return { ...context, frame, entries, zones, missing, implied: series.implied, without, focus: focusOf(series, scene, without, entries) };
}

/** In rows the zones have a line of their own below their year. */
export const zoneLine = (year: number): Place => `zones of ${year}`;

export const thicknessOf = ({ rows, step }: PlotFrame): number => (rows ? rowBar : step * (1 - gap));

/** The small lines above a column's value: the caveat, then "about" or "over". */
export const linesAbove = ({ frame, format, words: said }: Drawing, entry: YearTotal): string[] =>
  [said.caveat(entry), format.qualified("", entry.qualifier).trim()]
    .flatMap((line) => wrapText(line, frame.step, small.size))
    .filter((line) => line !== "");
