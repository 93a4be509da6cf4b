import type { Markish } from "@observablehq/plot";
import { pixelsOf } from "../../../kit/drawing/plot-frame.ts";
import { bars } from "../../../kit/drawing/plot-marks.ts";
import { words } from "../../../kit/drawing/plot-words.ts";
import { at, type Drawing, type Point, thicknessOf } from "./frame.ts";
import type { GrowthSeries } from "./series.ts";

/** `toNext`: percentage points below the next higher target of its year; infinite for the highest. */
type Target = Point & { readonly toNext: number };

/** A target is six pixels from its value on, so that a bar that falls short of it is seen to, and wider than the bar it lies across. */
const targetReach = 6;
/** A label above a target needs this much room below the next one. */
const labelRoom = 24;

const targetsOf = ({ years }: GrowthSeries): Target[] =>
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
export function targetMarks(drawing: Drawing): Markish[] {
  const { frame, series } = drawing;
  const targets = targetsOf(series);
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
