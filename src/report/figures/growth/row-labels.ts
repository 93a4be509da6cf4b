import { pixelsOf, type PlotFrame } from "../../../kit/drawing/plot-frame.ts";
import { type Offset, rowFoot } from "../../../kit/drawing/plot-words.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";

/** Words at a target of a year. */
export interface RowLabel {
  readonly year: number;
  readonly value: number;
  readonly text: string;
  readonly at: Offset;
}

export interface Say {
  /** What is said of the first target of a year, or of several, in the order in which they were set. */
  readonly all: (targets: readonly Reading[]) => string;
  /** Of a later one beside the first. */
  readonly later: (target: Reading) => string;
}

/** A target is some pixels wide from its value on. */
export const targetReach = 6;
const above: Offset = { dx: targetReach, dy: -16, anchor: "end" };
const before: Offset = { dx: -5, dy: rowFoot, anchor: "end" };
/** Between the words of two targets, and between those before a target and what stands at the start of its row. */
const gap = 6;
const startOfRow = 110;

const widthOf = (text: string): number => textWidth(text, typeScale.body.size);

/**
 * In rows each target has its words above it. Where two lie too near to each other, the first has them before it, in its own row, as long
 * as no bar stands there; else one line above the highest says all.
 */
export function rowLabels(frame: PlotFrame, { year, targets }: IndicatorYear, shown: Reading | null, say: Say): RowLabel[] {
  const [first, second, ...more] = targets;
  if (first === undefined) return [];
  const highest = Math.max(...targets.map(({ value }) => value));
  const together: RowLabel[] = [{ year, value: highest, text: say.all(targets), at: above }];
  if (second === undefined || more.length > 0 || second.value < first.value) return together;
  const [one, other] = [say.all([first]), say.later(second)];
  const label = (target: Reading, text: string, at: Offset): RowLabel => ({ year, value: target.value, text, at });
  if (pixelsOf(frame, second.value - first.value) >= widthOf(other) + gap) return [label(first, one, above), label(second, other, above)];
  const hasRoom = shown === null && pixelsOf(frame, first.value) > widthOf(one) + startOfRow;
  return hasRoom ? [label(first, one, before), label(second, other, above)] : together;
}
