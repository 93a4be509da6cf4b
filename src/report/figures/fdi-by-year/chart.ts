import type { Markish } from "@observablehq/plot";
import type { Chart } from "../../../kit/drawing/chart.ts";
import { plotChart } from "../../../kit/drawing/plot-chart.ts";
import { amountOf } from "../../../kit/drawing/plot-frame.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { bars, rules } from "../../../kit/drawing/plot-marks.ts";
import { axis, rowFoot, words } from "../../../kit/drawing/plot-words.ts";
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

/** Above a column its caveats stand over its value; after a row all is one line. */
function valueMarks(drawing: Drawing): Markish[] {
  const { frame, format, without } = drawing;
  const entries = drawing.entries.filter(({ year }) => year !== without?.year);
  if (frame.rows)
    return [
      words(frame, entries, {
        ...at,
        at: { dx: 7, dy: rowFoot },
        lines: (entry) => [
          [
            [amountText(drawing, entry), "strong halo"],
            [caveatText(drawing, entry), "small muted halo"],
          ],
        ],
      }),
    ];
  const centred = { ...at, rising: true };
  return [
    words(frame, entries, { ...centred, at: { dy: -8, anchor: "middle" }, lines: ({ total }) => [format.number(total)], class: "strong" }),
    words(frame, entries, {
      ...centred,
      at: { dy: -8 - small.line, anchor: "middle" },
      lines: (entry) => linesAbove(drawing, entry),
      class: "small muted",
    }),
  ];
}

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
function impliedMarks({ frame, implied, format, words: said }: Drawing): Markish[] {
  const place = { place: ({ year }: ImpliedYear) => year, amount: ({ total }: ImpliedYear) => total };
  const about = (total: number) => format.qualified(format.number(Math.round(total)), "about");
  const bar = bars(frame, implied, { ...place, thickness: thicknessOf(frame), class: "implied", key: ({ year }) => `implied-${year}` });
  if (frame.rows)
    return [
      bar,
      words(frame, implied, {
        ...place,
        at: { dx: 7, dy: rowFoot },
        lines: ({ total }) => [
          [
            [about(total), "strong halo"],
            [` ${said.implied}`, "small muted halo"],
          ],
        ],
      }),
    ];
  const above = { ...place, rising: true };
  return [
    bar,
    words(frame, implied, {
      ...above,
      at: { dy: -8, anchor: "middle" },
      lines: ({ total }) => [format.number(Math.round(total))],
      class: "strong",
    }),
    words(frame, implied, {
      ...above,
      at: { dy: -8 - small.line, anchor: "middle" },
      lines: () => [said.implied, format.qualified("", "about").trim()],
      class: "small muted",
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
