import type { Markish } from "@observablehq/plot";
import type { Chart } from "../../../kit/drawing/chart.ts";
import { plotChart } from "../../../kit/drawing/plot-chart.ts";
import { amountOf } from "../../../kit/drawing/plot-frame.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { bars, type Placed, rules } from "../../../kit/drawing/plot-marks.ts";
import { axis, rowFoot, type TextLine, words } from "../../../kit/drawing/plot-words.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import {
  amountText,
  at,
  caveatText,
  type Drawing,
  drawingOf,
  type FdiByYearScene,
  type FdiByYearWords,
  linesAbove,
  thicknessOf,
} from "./frame.ts";
import { findingMarks } from "./finding.ts";
import type { ImpliedYear } from "./implied-years.ts";
import type { FdiByYearSeries } from "./series.ts";
import { zoneMarks } from "./zones.ts";

export type { FdiByYearScene, FdiByYearWords } from "./frame.ts";

const { small } = typeScale;

/** Of the year without a project, what remains stands in its own bar, and whose the outline is in the outline. */
function remainderMarks(drawing: Drawing): Markish[] {
  const { frame, entries, format, without, words: said } = drawing;
  const own = entries.filter(({ year }) => year === without?.year);
  // A row is read from its start.
  const start = frame.rows ? { amount: () => 0 } : {};
  const project = without === null ? "" : said.without(without.project);
  const inBar = frame.rows ? { dx: 5, dy: rowFoot } : { dy: 18, anchor: "middle" as const };
  const inOutline = frame.rows ? { dx: 7, dy: rowFoot } : { dy: -8, anchor: "middle" as const };
  return [
    words(frame, own, { ...at, ...start, at: inBar, lines: ({ total }) => [format.number(total)], class: "strong on-bar" }),
    words(frame, own, {
      ...at,
      at: inOutline,
      lines: () => (frame.rows ? [project] : wrapText(project, thicknessOf(frame) - 6, small.size)),
      rising: true,
      class: "small muted halo",
    }),
  ];
}

/** What stands at the end of a bar, on a line after a row or above a column: its amount, and what is to be said beside or above it. */
interface EndWords<Datum> {
  readonly inRow: (datum: Datum) => readonly [amount: string, said: string];
  readonly overColumn: (datum: Datum) => readonly [amount: string, said: readonly string[]];
}

function endMarks<Datum>(
  { frame }: Drawing,
  data: readonly Datum[],
  end: Pick<Placed<Datum>, "place" | "amount">,
  { inRow, overColumn }: EndWords<Datum>,
): Markish[] {
  if (frame.rows) {
    const lines = (datum: Datum): TextLine[] => {
      const [amount, said] = inRow(datum);
      return [
        [
          [amount, "strong halo"],
          [said, "small muted halo"],
        ],
      ];
    };
    return [words(frame, data, { ...end, at: { dx: 7, dy: rowFoot }, lines })];
  }
  const above = (dy: number) => ({ ...end, at: { dy, anchor: "middle" }, rising: true }) as const;
  return [
    words(frame, data, { ...above(-8), lines: (datum) => [overColumn(datum)[0]], class: "strong" }),
    words(frame, data, { ...above(-8 - small.line), lines: (datum) => overColumn(datum)[1], class: "small muted" }),
  ];
}

/** Each year's value with its caveats. */
const valueMarks = (drawing: Drawing): Markish[] =>
  endMarks(
    drawing,
    drawing.entries.filter(({ year }) => year !== drawing.without?.year),
    at,
    {
      inRow: (entry) => [amountText(drawing, entry), caveatText(drawing, entry)],
      overColumn: (entry) => [drawing.format.number(entry.total), linesAbove(drawing, entry)],
    },
  );

/** What the project that was given up took from its year: the broken outline of the bar as it stood. */
const withdrawnMarks = ({ frame, without }: Drawing): Markish[] =>
  without === null
    ? []
    : [
        bars(frame, [without], {
          place: ({ year }) => year,
          from: ({ total }) => total,
          amount: ({ total, capital }) => total + capital,
          thickness: thicknessOf(frame),
          class: "withdrawn",
          key: ({ year }) => `withdrawn-${year}`,
        }),
      ];

/** A year that was worked out: an outline alone, with a word that says so. */
function impliedMarks(drawing: Drawing): Markish[] {
  const { frame, implied, format, words: said } = drawing;
  const end = { place: ({ year }: ImpliedYear) => year, amount: ({ total }: ImpliedYear) => total };
  const rounded = ({ total }: ImpliedYear): string => format.number(Math.round(total));
  return [
    bars(frame, implied, { ...end, thickness: thicknessOf(frame), class: "implied", key: ({ year }) => `implied-${year}` }),
    ...endMarks(drawing, implied, end, {
      inRow: (year) => [format.qualified(rounded(year), "about"), ` ${said.implied}`],
      overColumn: (year) => [rounded(year), [said.implied, format.qualified("", "about").trim()]],
    }),
  ];
}

/** A broken line near zero, as long as the years nothing was found for, with one word for all of them. */
function missingMarks({ frame, missing, words: said }: Drawing): Markish[] {
  const { rows, step } = frame;
  const half = thicknessOf(frame) / 2;
  const middle = ([first, last]: readonly [number, number]): number => ((last - first) * step) / 2;
  return [
    rules(frame, missing, { place: ([first]) => first, to: ([, last]) => last, amount: () => amountOf(frame, 6), half, class: "missing" }),
    words(frame, missing, {
      place: ([first]) => first,
      at: (run) => (rows ? { dx: 16, dy: middle(run) + rowFoot } : { dx: middle(run), dy: -15, anchor: "middle" }),
      lines: (run) => (rows ? [said.missing] : balanceText(said.missing, 2 * (middle(run) + half), small.size)),
      rising: true,
      class: "small muted",
    }),
  ];
}

/** Registered FDI, one bar a year: columns in time on a wide page, rows to read downwards on a phone. */
export const fdiByYear: Chart<FdiByYearSeries, FdiByYearWords, FdiByYearScene> = (series, options) => {
  const { document, width, format, words: said, label, scene } = options;
  const drawing = drawingOf(series, scene, { format, words: said, width });
  const { frame, entries, focus } = drawing;
  return plotChart(frame, { document, name: "fdi-by-year", label }, [
    bars(frame, entries, {
      ...at,
      thickness: thicknessOf(frame),
      class: ({ status, year }) => `bar ${status}${focus === undefined || focus.has(year) ? "" : " quiet"}`,
      key: ({ year }) => `fdi-${year}`,
    }),
    ...withdrawnMarks(drawing),
    ...valueMarks(drawing),
    ...remainderMarks(drawing),
    ...missingMarks(drawing),
    ...impliedMarks(drawing),
    ...zoneMarks(drawing),
    ...findingMarks(drawing),
    ...axis(frame, (place) => (typeof place === "number" ? String(place) : "")),
  ]);
};
