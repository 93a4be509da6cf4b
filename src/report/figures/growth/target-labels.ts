import { pixelsOf, type PlotFrame } from "../../../kit/drawing/plot-frame.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";

/** A label above or below its target. Where three or more of one year lie too near to each other, one label says all, the highest first. */
export interface TargetLabel {
  readonly year: number;
  readonly targets: readonly [Reading, ...Reading[]];
  /** Pixels from the highest of them down to the foot of the label's last line. */
  readonly foot: number;
  /** Whether none of the year's targets is higher. */
  readonly highest: boolean;
}

const line = typeScale.small.line;
/** A label of one line takes this much room between two targets. */
const labelRoom = 24;
/** From a target's value to the far side of its mark. */
const markReach = 6;
const above = -12;
const below = 16;

export const highestFirst = (targets: readonly Reading[]): Reading[] => targets.toSorted((a, b) => b.value - a.value);

function groupsOf(frame: PlotFrame, targets: readonly Reading[]): [Reading, ...Reading[]][] {
  const groups: [Reading, ...Reading[]][] = [];
  for (const target of highestFirst(targets)) {
    const group = groups.at(-1);
    if (group && pixelsOf(frame, (group.at(-1) ?? target).value - target.value) < labelRoom) group.push(target);
    else groups.push([target]);
  }
  return groups;
}

/** @param over pixels from the label's highest target up to the top of the year's bar; negative where the bar ends below it */
function footOf(over: number, lines: number, highest: boolean): number {
  if (highest) return above - Math.max(0, over);
  const crossed = over > 0 && over < lines * line - above;
  return crossed ? below + (lines - 1) * line : above;
}

/** Of two near targets the lower has its label below it, where no bar reaches up to there. */
function apart(frame: PlotFrame, group: readonly Reading[], shown: Reading | null): readonly [Reading, Reading] | undefined {
  const [high, low] = group;
  if (high === undefined || low === undefined || group.length > 2) return undefined;
  const free = shown === null || pixelsOf(frame, low.value - shown.value) > below + line / 2;
  return free ? [high, low] : undefined;
}

/** In columns, labels stand above their targets, where no bar's end runs through them; `shown` is what the year's bar shows. */
export const targetLabels = (frame: PlotFrame, { year, targets }: IndicatorYear, shown: Reading | null): TargetLabel[] =>
  groupsOf(frame, targets).flatMap((group, index): TargetLabel[] => {
    const over = shown === null ? -Infinity : pixelsOf(frame, shown.value - group[0].value);
    const highest = index === 0;
    const [high, low] = apart(frame, group, shown) ?? [];
    if (high === undefined || low === undefined) return [{ year, targets: group, foot: footOf(over, group.length, highest), highest }];
    return [
      { year, targets: [high], foot: footOf(over, 1, highest), highest },
      { year, targets: [low], foot: below, highest: false },
    ];
  });

/** In columns, pixels from the highest target up to the head of the word above its label; 0 where nothing is promised. */
export const labelHeight = (frame: PlotFrame, entry: IndicatorYear): number =>
  Math.max(
    0,
    ...targetLabels(frame, entry, entry.reading)
      .filter(({ highest }) => highest)
      .map(({ foot, targets }) => 2 + (targets.length + 1) * line - foot),
  );

/** In columns, pixels from the top of a year's bar down to the foot of its value: inside the bar, clear of targets and their labels. */
export function valueFoot(frame: PlotFrame, entry: IndicatorYear, shown: Reading): number {
  const down = ({ value }: Reading): number => pixelsOf(frame, shown.value - value);
  const marks = entry.targets.map((target) => down(target) + 4);
  const labels = targetLabels(frame, entry, shown).flatMap(({ targets, foot }) =>
    targets.map((_, index) => down(targets[0]) + foot - index * line),
  );
  const room = typeScale.body.line;
  return [...marks, ...labels].toSorted((a, b) => a - b).reduce((foot, other) => (Math.abs(foot - other) < room ? other + room : foot), 19);
}

/** In rows, pixels from the end of a year's bar back to the end of its value: inside the bar, before targets that lie across it. */
export function valueEnd(frame: PlotFrame, { targets }: IndicatorYear, shown: Reading, text: string): number {
  const width = textWidth(text, typeScale.body.size, 600);
  const back = ({ value }: Reading): number => pixelsOf(frame, value - shown.value);
  const marks = targets.map(back).toSorted((a, b) => b - a);
  return marks.reduce((end, mark) => (mark - 2 < end && mark + markReach > end - width ? mark - 5 : end), -8);
}
