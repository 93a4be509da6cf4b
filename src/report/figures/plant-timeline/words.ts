import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { TimelineWords } from "./chart.ts";
import type { TimelineSeries, TimelineStep } from "./series.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<TimelineSeries, TimelineWords, Column>;
export type Plant = TimelineSeries["plant"];

const ofKind = ({ steps }: TimelineSeries, kind: TimelineStep["kind"]): TimelineStep[] => steps.filter((step) => step.kind === kind);

/** First and last step of a scene, for a reader who hears the picture; the table has them all. */
export const told = (steps: readonly TimelineStep[], format: Format): string =>
  [...new Set([steps[0], steps.at(-1)])]
    .filter((step) => step !== undefined)
    .map((step) => `${format.date(step.date, "short")}: ${step.title[format.lang]}`)
    .join(" … ");

export const shownIn = (series: TimelineSeries, scene: string): readonly TimelineStep[] =>
  scene === "planned" || scene === "actual" ? ofKind(series, scene) : series.steps;

/** What has happened last, of the steps whose day is known; the sentence names it so that it stays true. */
export const latest = (series: TimelineSeries): TimelineStep | undefined =>
  ofKind(series, "actual")
    .toSorted((a, b) => a.date.to - b.date.to)
    .at(-1);

/** Whether the last day promised for building to begin has passed and nothing built is known since the first such day. */
export function isStartUnknown({ steps, today }: TimelineSeries): boolean {
  const building = steps.filter(({ lane }) => lane === "build");
  const promised = building.filter(({ kind }) => kind === "planned");
  const [first, last] = [promised[0], promised.at(-1)];
  if (first === undefined || last === undefined || last.date.to >= today) return false;
  return !building.some(({ kind, date }) => kind === "actual" && date.from >= first.date.from);
}
