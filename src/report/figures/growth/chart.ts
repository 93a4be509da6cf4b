import type { Markish } from "@observablehq/plot";
import type { Chart } from "../../../kit/drawing/chart.ts";
import { plotChart } from "../../../kit/drawing/plot-chart.ts";
import { amountOf } from "../../../kit/drawing/plot-frame.ts";
import { bars, rules } from "../../../kit/drawing/plot-marks.ts";
import { axis, rowFoot, words } from "../../../kit/drawing/plot-words.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { IndicatorYear } from "../../indicators/indicator-years.ts";
import { at, type Drawing, frameOf, type GrowthScene, type GrowthWords, type Point, readingShown, thicknessOf } from "./frame.ts";
import type { GrowthSeries } from "./series.ts";
import { valueEnd, valueFoot } from "./target-labels.ts";
import { targetMarks } from "./targets.ts";

export type { GrowthScene, GrowthWords } from "./frame.ts";

/** Preliminary and estimated figures are pale and outlined, earlier years quiet. */
const barClass = ({ series }: Drawing, { year, status }: Point): string =>
  `bar ${status} ${year < series.firstTarget ? "past" : "checked"}`;

/** Only a solid bar needs light figures on it. */
const wordsClass = ({ series }: Drawing, { year, status }: Point, weight: "strong" | "small"): string =>
  year >= series.firstTarget && (status === "reported" || status === "outcome") ? `${weight} on-bar` : weight;

/** The word for a year without a figure; empty while its outcome is only held back by the scene. */
function emptyWord({ words, scene }: Drawing, { reading, ended }: IndicatorYear): string {
  if (reading !== null) return "";
  if (ended) return words.missing;
  return scene.outcomes ? words.notEnded : "";
}

/** The value stands inside its bar, for targets may lie right beyond it. */
function readingMarks(drawing: Drawing): Markish[] {
  const { frame, format, series } = drawing;
  const points = series.years.flatMap((entry): (Point & { readonly foot: number; readonly end: number })[] => {
    const reading = readingShown(drawing, entry);
    if (reading === null) return [];
    const end = frame.rows ? valueEnd(frame, entry, reading, format.number(reading.value)) : 0;
    return [{ ...reading, year: entry.year, foot: valueFoot(frame, entry, reading), end }];
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
      at: ({ foot, end }) => (frame.rows ? { dx: end, dy: rowFoot, anchor: "end" } : { dy: foot, anchor: "middle" }),
      lines: ({ value }) => [format.number(value)],
      class: (point) => wordsClass(drawing, point, "strong"),
    }),
  ];
}

/** Where the province came among all: below the value of a column, at the foot of a row. */
function rankMarks(drawing: Drawing): Markish[] {
  const { frame, series, words: said } = drawing;
  const ranked = series.years.flatMap((entry) => {
    const [reading, rank] = [readingShown(drawing, entry), series.ranks.get(entry.year)];
    if (reading === null || rank === undefined || entry.year < series.firstTarget) return [];
    return [{ ...reading, year: entry.year, rank: rank.value, foot: valueFoot(frame, entry, reading) + typeScale.small.line }];
  });
  const place = { place: at.place, ...(frame.rows ? {} : { amount: at.amount }) };
  return [
    words(frame, ranked, {
      ...place,
      at: ({ foot }) => (frame.rows ? { dx: 8, dy: rowFoot } : { dy: foot, anchor: "middle" }),
      lines: ({ rank }) => [said.rank(rank)],
      class: (point) => wordsClass(drawing, point, "small"),
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

/** GRDP growth of each year and the targets set for it: columns in time, rows on a phone. Never a line, for the bases differ. */
export const growth: Chart<GrowthSeries, GrowthWords, GrowthScene> = (series, { document, width, format, words, label, scene }) => {
  const drawing: Drawing = { frame: frameOf(series, width), format, words, series, scene };
  return plotChart(drawing.frame, { document, name: "growth", label }, [
    ...readingMarks(drawing),
    ...rankMarks(drawing),
    ...emptyMarks(drawing),
    ...targetMarks(drawing),
    ...axis(drawing.frame, (place) => (typeof place === "number" ? String(place) : "")),
  ]);
};
