import type { Markish } from "@observablehq/plot";
import { bars } from "../../../kit/drawing/plot-marks.ts";
import { words } from "../../../kit/drawing/plot-words.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { at, type Drawing, type Point, readingShown, thicknessOf } from "./frame.ts";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";
import { rowLabels, targetReach } from "./row-labels.ts";
import { highestFirst, type TargetLabel, targetLabels } from "./target-labels.ts";

/** Whether a target was set above the first of its year. */
const isRaised = ({ targets: [first] }: IndicatorYear, { value }: Reading): boolean => first !== undefined && value > first.value;

/** In columns, each label above its targets, and above the highest the word for what they are. */
function columnWords(drawing: Drawing): Markish[] {
  const { frame, words: said, format, series } = drawing;
  const labels = series.years.flatMap((entry) =>
    targetLabels(frame, entry, readingShown(drawing, entry)).map((label) => ({
      ...label,
      word: label.targets.length === 1 && isRaised(entry, label.targets[0]) ? said.raised : said.target,
    })),
  );
  const place = { place: at.place, amount: ({ targets: [{ value }] }: TargetLabel) => value };
  return [
    words(frame, labels, {
      ...place,
      at: ({ foot }) => ({ dy: foot, anchor: "middle" }),
      lines: ({ targets }) => targets.map(({ value, qualifier }) => format.qualified(format.percent(value), qualifier)),
      rising: true,
      class: "small strong promise",
    }),
    words(
      frame,
      labels.filter(({ highest }) => highest),
      {
        ...place,
        at: ({ foot, targets }) => ({ dy: foot - 1 - targets.length * typeScale.small.line, anchor: "middle" }),
        lines: ({ word }) => [word],
        class: "small promise",
      },
    ),
  ];
}

/** In rows, each label at its target. */
function rowWords(drawing: Drawing): Markish {
  const { frame, series, words: said, format } = drawing;
  const labels = series.years.flatMap((entry) => {
    const amountOf = ({ value, qualifier }: Reading) => format.qualified(format.percent(value), qualifier);
    const all = (targets: readonly Reading[]) =>
      said.targets(
        targets.map(amountOf),
        targets.slice(1).every((target) => isRaised(entry, target)),
      );
    const later = (target: Reading) => (isRaised(entry, target) ? `${said.raised} ${amountOf(target)}` : amountOf(target));
    return rowLabels(frame, entry, readingShown(drawing, entry), { all, later });
  });
  return words(frame, labels, {
    place: at.place,
    amount: ({ value }) => value,
    at: ({ at: offset }) => offset,
    lines: ({ text }) => [text],
    class: "promise",
  });
}

/** Each target is a hollow bar to be cleared. */
export function targetMarks(drawing: Drawing): Markish[] {
  const { frame, series } = drawing;
  const targets = series.years.flatMap(({ year, targets: set }) => highestFirst(set).map((target): Point => ({ ...target, year })));
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
    ...(frame.rows ? [rowWords(drawing)] : columnWords(drawing)),
  ];
}
