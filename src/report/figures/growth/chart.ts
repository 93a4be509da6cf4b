import type { Markish } from "@observablehq/plot";
import type { Format } from "../../../kit/i18n/format.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { plotChart } from "../../../kit/drawing/plot-chart.ts";
import { amountOf, columnsFrame, pixelsOf, type Place, type PlotFrame, rowsFrame } from "../../../kit/drawing/plot-frame.ts";
import { bars, rules } from "../../../kit/drawing/plot-marks.ts";
import { axis, rowFoot, words } from "../../../kit/drawing/plot-words.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";
import type { GrowthSeries } from "./series.ts";

export interface GrowthScene {
  /** Whether the years with a target show what came of it. */
  readonly outcomes: boolean;
}

export interface GrowthWords {
  readonly target: string;
  /** Two or more targets of one year, in the order in which they were set. */
  readonly targets: (amounts: readonly string[]) => string;
  readonly missing: string;
  readonly notEnded: string;
}

/** What every part of the drawing needs; amounts are percent. */
interface Drawing {
  readonly frame: PlotFrame;
  readonly format: Format;
  readonly words: GrowthWords;
  readonly series: GrowthSeries;
  readonly scene: GrowthScene;
}

type Point = Reading & { readonly year: number };
/** `toNext`: percentage points below the next higher target of its year; infinite for the highest. */
type Target = Point & { readonly toNext: number };

/** Room between columns, as a part of what a year gets. */
const gap = 0.28;
const rowStep = 28;
const rowBar = 20;
/** A target is six pixels from its value on, so that a bar that falls short of it is seen to, and wider than the bar it lies across. */
const targetReach = 6;
/** A label above a target needs this much room below the next one. */
const labelRoom = 24;

const at = { place: ({ year }: { readonly year: number }): Place => year, amount: ({ value }: Reading): number => value };

/** On a phone the words of a year's targets have a line of their own above its bar. */
function frameOf({ years }: GrowthSeries, width: number): PlotFrame {
  const max = Math.max(...years.flatMap(({ reading, targets }) => [reading?.value ?? 0, ...targets.map(({ value }) => value)]));
  if (!isNarrow(width)) return columnsFrame({ width, places: years.map(({ year }) => year), max, top: 44, depth: 290, foot: 26 });
  const places = years.flatMap(({ year, targets }): Place[] => (targets.length > 0 ? [`above ${year}`, year] : [year]));
  return rowsFrame({ width, places, max, step: rowStep, start: 42, right: 6, foot: 4 });
}

const thicknessOf = ({ rows, step }: PlotFrame): number => (rows ? rowBar : Math.round((step * (1 - gap)) / 2) * 2);

/** Years before the first target are background, the same in every scene; the others show their outcome only once it is told. */
const readingShown = ({ series, scene }: Drawing, { year, reading }: IndicatorYear): Reading | null =>
  scene.outcomes || year < series.firstTarget ? reading : null;

/** Preliminary and estimated figures are pale and outlined, earlier years quiet. */
const barClass = ({ series }: Drawing, { year, status }: Point): string =>
  `bar ${status} ${year < series.firstTarget ? "past" : "checked"}`;

/** Only a solid bar needs light figures on it. */
const valueClass = ({ series }: Drawing, { year, status }: Point): string =>
  year >= series.firstTarget && (status === "reported" || status === "outcome") ? "strong on-bar" : "strong";

/** The word for a year without a figure; empty while its outcome is only held back by the scene. */
function emptyWord({ words, scene }: Drawing, { reading, ended }: IndicatorYear): string {
  if (reading !== null) return "";
  if (ended) return words.missing;
  return scene.outcomes ? words.notEnded : "";
}

/** The value stands inside the end of its bar, for targets may lie right beyond it. */
function readingMarks(drawing: Drawing): Markish[] {
  const { frame, format, series } = drawing;
  const points = series.years.flatMap((entry): Point[] => {
    const reading = readingShown(drawing, entry);
    return reading === null ? [] : [{ ...reading, year: entry.year }];
  });
  return [
    bars(frame, points, {
      ...at,
      thickness: thicknessOf(frame),
      class: (point) => barClass(drawing, point),
      key: ({ year }) => `growth-${year}`,
    }),
    words(frame, points, {
      ...at,
      at: frame.rows ? { dx: -8, dy: rowFoot, anchor: "end" } : { dy: 19, anchor: "middle" },
      lines: ({ value }) => [format.number(value)],
      class: (point) => valueClass(drawing, point),
    }),
  ];
}

/** A broken line near zero with its word, for a year without a figure. */
function emptyMarks(drawing: Drawing): Markish[] {
  const { frame, series } = drawing;
  const empty = series.years.filter((entry) => emptyWord(drawing, entry) !== "");
  return [
    rules(frame, empty, { place: at.place, amount: () => amountOf(frame, 6), half: thicknessOf(frame) / 2, class: "missing" }),
    words(frame, empty, {
      place: at.place,
      at: frame.rows ? { dx: 16, dy: rowFoot } : { dy: -15, anchor: "middle" },
      lines: (entry) => (frame.rows ? [emptyWord(drawing, entry)] : wrapText(emptyWord(drawing, entry), frame.step, typeScale.small.size)),
      rising: true,
      class: "small muted",
    }),
  ];
}

const withTargets = ({ years }: GrowthSeries): Target[] =>
  years.flatMap(({ year, targets }) =>
    targets
      .toSorted((a, b) => b.value - a.value)
      .map((target, index, sorted): Target => ({ ...target, year, toNext: (sorted[index - 1]?.value ?? Infinity) - target.value })),
  );

/** In columns each target has its label above it, a lower one below where there is no room between the two. */
function columnWords({ frame, words: said, format }: Drawing, targets: readonly Target[]): Markish[] {
  const hasRoom = ({ toNext }: Target): boolean => pixelsOf(frame, toNext) >= labelRoom;
  const highest = targets.filter(({ toNext }) => toNext === Infinity);
  return [
    words(frame, targets, {
      ...at,
      at: (target) => ({ dy: hasRoom(target) ? -12 : 16, anchor: "middle" }),
      lines: ({ value, qualifier }) => [format.qualified(format.percent(value), qualifier)],
      class: "small strong promise",
    }),
    words(frame, highest, { ...at, at: { dy: -28, anchor: "middle" }, lines: () => [said.target], class: "small promise" }),
  ];
}

/** In rows all targets of a year are said on one line, above the highest. */
const rowWords = ({ frame, series, words: said, format }: Drawing): Markish =>
  words(
    frame,
    series.years.filter(({ targets }) => targets.length > 0),
    {
      place: at.place,
      amount: ({ targets }) => Math.max(...targets.map(({ value }) => value)),
      at: { dx: targetReach, dy: -19, anchor: "end" },
      lines: ({ targets }) => [said.targets(targets.map(({ value, qualifier }) => format.qualified(format.percent(value), qualifier)))],
      class: "promise",
    },
  );

/** Each target is a hollow bar to be cleared. */
function targetMarks(drawing: Drawing): Markish[] {
  const { frame, series } = drawing;
  const targets = withTargets(series);
  return [
    bars(frame, targets, {
      ...at,
      from: at.amount,
      thickness: thicknessOf(frame) + (frame.rows ? 6 : 8),
      reach: [0, targetReach],
      rx: 3,
      class: "target",
      key: ({ year, value }) => `target-${year}-${value}`,
    }),
    ...(frame.rows ? [rowWords(drawing)] : columnWords(drawing, targets)),
  ];
}

/** GRDP growth of each year and the targets set for it: columns in time, rows on a phone. Never a line, for the bases differ. */
export const growth: Chart<GrowthSeries, GrowthWords, GrowthScene> = (series, { document, width, format, words, label, scene }) => {
  const drawing: Drawing = { frame: frameOf(series, width), format, words, series, scene };
  return plotChart(drawing.frame, { document, name: "growth", label }, [
    ...readingMarks(drawing),
    ...emptyMarks(drawing),
    ...targetMarks(drawing),
    ...axis(drawing.frame, (place) => (typeof place === "number" ? String(place) : "")),
  ]);
};
