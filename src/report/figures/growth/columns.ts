import { axisX, barY, type Markish, plot, ruleY, text, type TextOptions, tickY } from "@observablehq/plot";
import type { Reading } from "../../indicators/indicator-years.ts";
import { barClass, emptyWord, type GrowthFrame, maxOf, percentText, readingShown, smallSize, valueClass } from "./frame.ts";
import { keyed } from "../../../kit/drawing/keyed.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";

const top = 44;
const plotHeight = 290;
const axisHeight = 26;
/** A label above a target needs this much room below the next one. */
const labelRoom = 24;

type Point = Reading & { readonly year: number };
/** `toNext`: percentage points below the next higher target of its year; infinite for the highest. */
type Target = Point & { readonly toNext: number };

const place = { x: "year", y: "value" };
/** Six pixels high on its value, so that a column that falls short of it is seen to; wider than the column it lies across. */
const targetShape = { x: "year", y1: "value", y2: "value", insetTop: -6, insetBottom: 0, insetLeft: -4, insetRight: -4, rx: 3 };

/** Words whose last line stands on a baseline `dy` pixels below their point. */
const label = (points: readonly object[], dy: number, options: TextOptions): Markish =>
  text(points, { ...place, dy, lineAnchor: "bottom", lineHeight: 1.25, ...options });

/** The value stands inside the top of its column, for targets may lie right above it. */
function readingMarks(frame: GrowthFrame): Markish[] {
  const points = frame.series.years.flatMap((entry): Point[] => {
    const reading = readingShown(frame, entry);
    return reading === null ? [] : [{ ...reading, year: entry.year }];
  });
  return [
    barY(points, {
      ...place,
      ...keyed<Point>({ "data-key": ({ year }) => `growth-${year}`, class: (point) => barClass(frame, point.year, point) }),
    }),
    label(points, 19, {
      text: ({ value }: Point) => frame.format.number(value),
      ...keyed<Point>({ class: (point) => valueClass(frame, point.year, point) }),
    }),
  ];
}

/** Each target a hollow bar across its column; labels above, a lower one below where there is no room between the two. */
function targetMarks({ series, format, words }: GrowthFrame): Markish[] {
  const targets = series.years.flatMap(({ year, targets }) =>
    targets
      .toSorted((a, b) => b.value - a.value)
      .map((target, index, sorted): Target => ({ ...target, year, toNext: (sorted[index - 1]?.value ?? Infinity) - target.value })),
  );
  const hasRoom = ({ toNext }: Target): boolean => (toNext / maxOf(series)) * plotHeight >= labelRoom;
  const amount = { text: (target: Target) => percentText(format, target), className: "small strong promise" };
  return [
    barY(targets, {
      ...targetShape,
      ...keyed<Target>({ "data-key": ({ year, value }) => `target-${year}-${value}`, class: () => "target" }),
    }),
    label(targets, -12, { filter: hasRoom, ...amount }),
    label(targets, 16, { filter: (target: Target) => !hasRoom(target), ...amount }),
    label(targets, -28, { filter: ({ toNext }: Target) => toNext === Infinity, text: () => words.target, className: "small promise" }),
  ];
}

/** Columns in time, targets as bars to be cleared. */
export function plotColumns(frame: GrowthFrame): Element {
  const { document, width, series } = frame;
  const years = series.years.map(({ year }) => year);
  const empty = series.years.flatMap((entry) => {
    const word = emptyWord(frame, entry);
    return word === "" ? [] : [{ year: entry.year, value: 0, text: wrapText(word, width / years.length, smallSize).join("\n") }];
  });
  return plot({
    document,
    width,
    height: top + plotHeight + axisHeight,
    margin: 0,
    marginTop: top,
    marginBottom: axisHeight,
    x: { domain: years, paddingInner: 0.28, paddingOuter: 0.14 },
    y: { domain: [0, maxOf(series)], axis: null, round: true },
    marks: [
      readingMarks(frame),
      tickY(empty, { ...place, dy: -7, className: "missing" }),
      label(empty, -15, { text: "text", className: "small muted" }),
      targetMarks(frame),
      ruleY([0], { className: "axis" }),
      axisX({ className: "tick", tickSize: 0, tickFormat: String, label: null }),
    ],
  });
}
