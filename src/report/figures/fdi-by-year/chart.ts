import type { Markish } from "@observablehq/plot";
import type { Format } from "../../../kit/i18n/format.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { plotChart } from "../../../kit/drawing/plot-chart.ts";
import { amountOf, columnsFrame, pixelsOf, type Place, type PlotFrame, rowsFrame } from "../../../kit/drawing/plot-frame.ts";
import { bars, rules } from "../../../kit/drawing/plot-marks.ts";
import { axis, rowFoot, shapes, words } from "../../../kit/drawing/plot-words.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { FdiByYearSeries, YearTotal } from "./series.ts";

export interface FdiByYearScene {
  /** Whether a year of which only an expectation was found is shown. */
  readonly expected: boolean;
}

export interface FdiByYearWords {
  readonly missing: string;
  readonly zones: (year: number, amount: string) => string;
  /** What sets a bar apart from a settled full year; empty for one that is. */
  readonly caveat: (entry: YearTotal) => string;
}

/** What every part of the drawing needs; amounts are million USD. */
interface Drawing extends Pick<FdiByYearSeries, "missing"> {
  readonly frame: PlotFrame;
  readonly format: Format;
  readonly words: FdiByYearWords;
  readonly entries: readonly YearTotal[];
  readonly zones: readonly YearTotal[];
}

type Told = Pick<Drawing, "format" | "words">;

const { body, small } = typeScale;
/** Room between columns, as a part of what a year gets. */
const gap = 0.32;
const rowStep = 31;
const rowBar = 18;
/** Rows of bars begin after the years. */
const start = 42;
/** Widest the words about the zones may run, left of their mark. */
const zoneTextWidth = 170;
const zoneRadius = 5;

const at = { place: ({ year }: YearTotal): Place => year, amount: ({ total }: YearTotal): number => total };

const amountText = ({ format }: Told, { total, qualifier }: YearTotal): string => format.qualified(format.number(total), qualifier);
const caveatText = ({ words: said }: Told, entry: YearTotal): string => (said.caveat(entry) === "" ? "" : ` ${said.caveat(entry)}`);

/** Pixels that a row's value needs after its bar. */
const labelRoom = (told: Told, entry: YearTotal): number =>
  8 + textWidth(amountText(told, entry), body.size, 600) + textWidth(caveatText(told, entry), small.size);

/** What a row as wide as the picture would stand for, so that every bar and what is written after it stay inside. */
const rowsMax = (told: Told, entries: readonly YearTotal[], width: number): number =>
  (width - start) / Math.min(...entries.map((entry) => (width - start - labelRoom(told, entry)) / entry.total));

function drawingOf(series: FdiByYearSeries, scene: FdiByYearScene, told: Told & { readonly width: number }): Drawing {
  const { width } = told;
  const shown = series.years.filter(({ entry }) => scene.expected || entry?.status !== "forecast");
  const years = shown.map(({ year }) => year);
  const entries = shown.flatMap(({ entry }) => entry ?? []);
  const zones = series.zones.filter(({ year }) => years.includes(year));
  const lines = years.flatMap((year): Place[] => (zones.some((zone) => zone.year === year) ? [year, zoneLine(year)] : [year]));
  const frame = isNarrow(width)
    ? rowsFrame({ width, places: lines, max: rowsMax(told, entries, width), step: rowStep, start, right: 0, foot: 4 })
    : columnsFrame({ width, places: years, max: Math.max(...entries.map(({ total }) => total)), top: 50, depth: 300, foot: 26 });
  return { ...told, frame, entries, zones, missing: series.missing };
}

/** In rows the zones have a line of their own below their year. */
const zoneLine = (year: number): Place => `zones of ${year}`;

const thicknessOf = ({ rows, step }: PlotFrame): number => (rows ? rowBar : step * (1 - gap));

/** The small lines above a column's value: the caveat, then "about" or "over". */
const linesAbove = ({ frame, format, words: said }: Drawing, entry: YearTotal): string[] =>
  [said.caveat(entry), format.qualified("", entry.qualifier).trim()]
    .flatMap((told) => wrapText(told, frame.step, small.size))
    .filter((line) => line !== "");

/** Above a column its caveats stand over its value; after a row all is one line. */
function valueMarks(drawing: Drawing): Markish[] {
  const { frame, entries, format } = drawing;
  if (frame.rows)
    return [
      words(frame, entries, {
        ...at,
        at: { dx: 7, dy: rowFoot },
        lines: (entry) => [
          [
            [amountText(drawing, entry), "strong"],
            [caveatText(drawing, entry), "small muted"],
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
      lines: (run) => (rows ? [said.missing] : wrapText(said.missing, 2 * (middle(run) + half), small.size)),
      rising: true,
      class: "small muted",
    }),
  ];
}

/** Pixels by which the words about the zones rise above their mark, to clear whatever stands to its left. */
function zoneRise(drawing: Drawing, zone: YearTotal): number {
  const { frame, entries } = drawing;
  const beside = entries.filter(({ year }) => year < zone.year && (zone.year - year - 1) * frame.step < zoneTextWidth);
  const rises = beside.map((entry) => {
    const label = 22 + linesAbove(drawing, entry).length * small.line;
    return Math.round(pixelsOf(frame, entry.total)) + label - Math.round(pixelsOf(frame, zone.total));
  });
  return Math.max(0, ...rises) + 12;
}

/** In columns the zones' mark stands in the gap before its year, on a line from its words above. */
function zoneInColumns(drawing: Drawing): Markish[] {
  const { frame, zones, words: said } = drawing;
  const left = -frame.step / 2;
  const linesOf = (zone: YearTotal): string[] => wrapText(said.zones(zone.year, amountText(drawing, zone)), zoneTextWidth, small.size);
  const leader = (zone: YearTotal): number => zoneRise(drawing, zone) + linesOf(zone).length * small.line;
  return [
    shapes(frame, zones, {
      ...at,
      draw: (zone, { document, x, y }) => [
        svgElement(document, "line", { x1: x + left, x2: x + left, y1: y - leader(zone), y2: y - 6, class: "leader" }),
      ],
    }),
    words(frame, zones, {
      ...at,
      at: (zone) => ({ dx: left - 7, dy: -zoneRise(drawing, zone) - 4, anchor: "end" }),
      lines: linesOf,
      rising: true,
      class: "small",
    }),
  ];
}

/** Parks and zones alone: a small diamond beside the bar, so that nobody takes it for the province. */
function zoneMarks(drawing: Drawing): Markish[] {
  const { frame, zones, words: said } = drawing;
  const place = ({ year }: YearTotal): Place => (frame.rows ? zoneLine(year) : year);
  const [left, up] = frame.rows ? [0, 8] : [frame.step / 2, 0];
  const d = `M0,${-zoneRadius}L${zoneRadius},0L0,${zoneRadius}L${-zoneRadius},0Z`;
  const diamond = shapes(frame, zones, {
    ...at,
    place,
    draw: ({ year }, { document, x, y }) => [
      svgElement(document, "path", {
        d,
        transform: `translate(${Math.round(x - left)},${Math.round(y - up)})`,
        class: "zone",
        "data-key": `zones-${year}`,
      }),
    ],
  });
  const lines = (zone: YearTotal): string[] => [said.zones(zone.year, amountText(drawing, zone))];
  return frame.rows
    ? [diamond, words(frame, zones, { ...at, place, at: { dx: 10, dy: rowFoot - up }, lines, class: "small" })]
    : [diamond, ...zoneInColumns(drawing)];
}

/** Registered FDI, one bar a year: columns in time on a wide page, rows to read downwards on a phone. */
export const fdiByYear: Chart<FdiByYearSeries, FdiByYearWords, FdiByYearScene> = (series, options) => {
  const { document, width, format, words: said, label, scene } = options;
  const drawing = drawingOf(series, scene, { format, words: said, width });
  const { frame, entries } = drawing;
  return plotChart(frame, { document, name: "fdi-by-year", label }, [
    bars(frame, entries, {
      ...at,
      thickness: thicknessOf(frame),
      class: ({ status }) => `bar ${status}`,
      key: ({ year }) => `fdi-${year}`,
    }),
    ...valueMarks(drawing),
    ...missingMarks(drawing),
    ...zoneMarks(drawing),
    ...axis(frame, (place) => (typeof place === "number" ? String(place) : "")),
  ]);
};
