import type { Markish } from "@observablehq/plot";
import type { Format } from "../../../kit/i18n/format.ts";
import { type Chart, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { plotChart } from "../../../kit/drawing/plot-chart.ts";
import { columnsFrame, pixelsOf, type Place, type PlotFrame, rowsFrame } from "../../../kit/drawing/plot-frame.ts";
import { bars, dots, path } from "../../../kit/drawing/plot-marks.ts";
import { axis, type Offset, rowFoot, words } from "../../../kit/drawing/plot-words.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { ManufacturingShareSeries, Share } from "./series.ts";

export interface ManufacturingShareScene {
  /** Whether what came of the goals is shown, or only where they started from. */
  readonly outcomes: boolean;
}

export interface ManufacturingShareWords {
  readonly target: string;
  readonly expected: string;
  readonly notFound: string;
}

/** What every part of the drawing needs; amounts are percent. */
interface Drawing {
  readonly frame: PlotFrame;
  readonly format: Format;
  readonly words: ManufacturingShareWords;
  readonly series: ManufacturingShareSeries;
  readonly scene: ManufacturingShareScene;
}

const { body, small } = typeScale;

const at = { place: ({ year }: Share): Place => year, amount: ({ reading }: Share): number => reading.value };

/** Columns of time from edge to edge. On a phone years run downwards, and the words of a goal have a line of their own above it. */
function frameOf({ years }: ManufacturingShareSeries, width: number): PlotFrame {
  const max = Math.max(...years.flatMap(({ reading, targets }) => [reading?.value ?? 0, ...targets.map(({ value }) => value)]));
  if (!isNarrow(width))
    return columnsFrame({ width, places: years.map(({ year }) => year), max, top: 44, depth: stageHeight(width) - 70, foot: 26, side: 30 });
  const places = years.flatMap(({ year, targets }): Place[] => (targets.length > 0 ? [`above ${year}`, year] : [year]));
  return rowsFrame({ width, places, max, step: 28, start: 44, right: 6, foot: 4 });
}

const textOf = ({ format }: Drawing, { reading }: Share): string => format.qualified(format.percent(reading.value), reading.qualifier);

/** The line joins neighbouring years with a settled figure on one base, and nothing else. */
const runMarks = ({ frame, series, scene }: Drawing): Markish[] =>
  scene.outcomes
    ? series.runs.filter((run) => run.length > 1).map((run) => path(frame, run, { ...at, class: "run", key: ({ year }) => `run-${year}` }))
    : [];

/** Above its dot in time, an expected one below it so that neighbours do not meet; after its dot where years run downwards. */
function readingMarks(drawing: Drawing): Markish[] {
  const { frame, series, scene, words: said } = drawing;
  const shown = series.years.flatMap(({ year, reading }): Share[] =>
    reading !== null && (scene.outcomes || year === series.first.year) ? [{ year, reading }] : [],
  );
  const isExpected = ({ reading }: Share): boolean => reading.status === "forecast";
  const expected = shown.filter(isExpected);
  const marks = dots(frame, shown, { ...at, r: 5, class: ({ reading }) => `point ${reading.status}`, key: ({ year }) => `share-${year}` });
  if (frame.rows)
    return [
      marks,
      words(frame, shown, {
        ...at,
        at: { dx: 10, dy: rowFoot },
        lines: (share) => [
          [
            [textOf(drawing, share), "strong"],
            [isExpected(share) ? ` ${said.expected}` : "", "small muted"],
          ],
        ],
      }),
    ];
  return [
    marks,
    words(frame, shown, {
      ...at,
      at: (share) => ({ dy: isExpected(share) ? 22 : -12, anchor: "middle" }),
      lines: (share) => [textOf(drawing, share)],
      class: "strong",
    }),
    words(frame, expected, { ...at, at: { dy: 37, anchor: "middle" }, lines: () => [said.expected], class: "small muted" }),
  ];
}

/** Words beside a year's mark: to its right, or to its left where they would leave the picture. */
function beside(frame: PlotFrame, year: number, dx: number, width: number, dy: number): Offset {
  const beyond = frame.width - frame.first - (frame.places.length - 1) * frame.step + (Number(frame.places.at(-1)) - year) * frame.step;
  return dx + width <= beyond ? { dx, dy } : { dx: -dx, dy, anchor: "end" };
}

/** Beside the goal on a wide page, on whichever side has room; on a phone above it. */
function targetWords(drawing: Drawing): Markish[] {
  const { frame, series, words: said } = drawing;
  if (frame.rows)
    return [
      words(frame, series.targets, {
        ...at,
        at: { dx: 3, dy: -18, anchor: "end" },
        lines: (target) => [[[`${said.target} `], [textOf(drawing, target), "strong"]]],
        class: "promise",
      }),
    ];
  const offset = (target: Share, dy: number): Offset => {
    // A goal of the year after would lie under the words.
    const isFollowed = series.targets.some(
      ({ year, reading }) => year === target.year + 1 && Math.abs(pixelsOf(frame, reading.value - target.reading.value)) < 30,
    );
    if (isFollowed) return { dx: -30, dy, anchor: "end" };
    return beside(frame, target.year, 30, textWidth(textOf(drawing, target), body.size, 600) + 2, dy);
  };
  return [
    words(frame, series.targets, { ...at, at: (target) => offset(target, -4), lines: () => [said.target], class: "small promise" }),
    words(frame, series.targets, {
      ...at,
      at: (target) => offset(target, 12),
      lines: (target) => [textOf(drawing, target)],
      class: "strong promise",
    }),
  ];
}

/** A goal is a hollow bar to be cleared, across the direction in which the share grows. */
const targetMarks = (drawing: Drawing): Markish[] => [
  bars(drawing.frame, drawing.series.targets, {
    ...at,
    from: at.amount,
    thickness: drawing.frame.rows ? 24 : 44,
    reach: [3, 3],
    rx: 3,
    class: "target",
    key: ({ year }) => `target-${year}`,
  }),
  ...targetWords(drawing),
];

/** A goal year without a figure: open along the whole axis, for it could lie anywhere. */
function openMarks({ frame, series, scene, words: said }: Drawing): Markish[] {
  if (!scene.outcomes) return [];
  const [place, half] = [(year: number): Place => year, frame.rows ? 11 : 15];
  const slot = bars(frame, series.open, {
    place,
    amount: () => frame.max,
    thickness: 2 * half,
    rx: 4,
    class: "open",
    key: (year) => `target-${year}:open`,
  });
  if (frame.rows) {
    const told = [
      ["?", "strong"],
      [` ${said.notFound}`, "small muted"],
    ] as const;
    return [slot, words(frame, series.open, { place, at: { dx: 10, dy: rowFoot }, lines: () => [told] })];
  }
  const middle = 60 - pixelsOf(frame, frame.max) / 2;
  const lines = wrapText(said.notFound, 130, small.size);
  const widest = Math.max(...lines.map((line) => textWidth(line, small.size)));
  return [
    slot,
    words(frame, series.open, { place, at: { dy: middle, anchor: "middle" }, lines: () => ["?"], class: "strong sign" }),
    words(frame, series.open, {
      place,
      // One below the other: two goals may be near each other.
      at: (year) => beside(frame, year, half + 8, widest, middle - 8 + series.open.indexOf(year) * (lines.length * small.line + 4)),
      lines: () => lines,
      class: "small muted",
    }),
  ];
}

/** Manufacturing's share of GRDP and the bars it was to clear: time to the right, on a phone downwards. */
export const manufacturingShare: Chart<ManufacturingShareSeries, ManufacturingShareWords, ManufacturingShareScene> = (series, options) => {
  const { document, width, format, words: said, label, scene } = options;
  const drawing: Drawing = { frame: frameOf(series, width), format, words: said, series, scene };
  return plotChart(drawing.frame, { document, name: "manufacturing-share", label }, [
    ...axis(drawing.frame, (place) => (typeof place === "number" ? String(place) : "")),
    ...openMarks(drawing),
    ...runMarks(drawing),
    ...targetMarks(drawing),
    ...readingMarks(drawing),
  ]);
};
