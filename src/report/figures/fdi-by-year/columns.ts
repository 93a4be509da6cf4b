import { axisX, barY, type Markish, plot, ruleY, text, type TextOptions } from "@observablehq/plot";
import type { YearTotal } from "./series.ts";
import { drawZoneMark, lineHeight, smallSize, type YearFrame } from "./frame.ts";
import { keyed } from "../../../kit/drawing/keyed.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";

const top = 50;
const plotHeight = 300;
const axisHeight = 26;
/** Room between columns, as a part of a year's width. */
const gap = 0.32;
/** Widest the words about the zones may run, left of their mark. */
const zoneTextWidth = 170;

/** Pixels from one year to the next. */
const stepOf = ({ width, years }: YearFrame): number => width / years.length;

/** The small lines above a value: the caveat, then "about" or "over". */
const linesAbove = (frame: YearFrame, entry: YearTotal): string[] =>
  [frame.words.caveat(entry), frame.format.qualified("", entry.qualifier).trim()]
    .flatMap((words) => wrapText(words, stepOf(frame), smallSize))
    .filter((line) => line !== "");

/** Words whose last line stands on a baseline `dy` pixels below their point. */
const label = (data: readonly unknown[], options: TextOptions): Markish =>
  text(data, { x: "year", y: "total", lineAnchor: "bottom", lineHeight: lineHeight / smallSize, ...options });

/** An empty stretch of the axis with its word, as wide as the years nothing was found for. */
function missingMarks(frame: YearFrame, [first, last]: readonly [number, number]): Markish[] {
  const step = stepOf(frame);
  const lines = wrapText(frame.words.missing, (last - first + 1 - gap) * step, smallSize);
  return [
    ruleY([0], { x1: [first], x2: [last], dy: -7, className: "missing" }),
    label([lines.join("\n")], { x: [first], y: [0], dx: ((last - first) * step) / 2, dy: -15, className: "small muted" }),
  ];
}

/** The zones' mark stands in the gap before its year; its words rise above whatever stands to its left. */
function drawZones(frame: YearFrame, zone: YearTotal, amount: (total: number) => number): SVGElement[] {
  const { document, words, format, years, entries } = frame;
  const xOf = (year: number): number => years.indexOf(year) * stepOf(frame);
  const [x, y] = [xOf(zone.year), amount(zone.total)];
  const tops = entries
    .filter(({ year }) => year < zone.year && xOf(year + 1) > x - zoneTextWidth)
    .map((entry) => amount(entry.total) - 22 - linesAbove(frame, entry).length * lineHeight);
  const bottom = Math.min(y, ...tops) - 12;
  const lines = wrapText(words.zones(zone.year, format.qualified(format.number(zone.total), zone.qualifier)), zoneTextWidth, smallSize);
  return [
    svgElement(document, "line", { x1: x, x2: x, y1: bottom - lines.length * lineHeight, y2: y - 6, class: "leader" }),
    drawZoneMark(document, zone, x, y),
    ...lines
      .toReversed()
      .map((line, index) =>
        svgElement(document, "text", { x: x - 7, y: bottom - 4 - index * lineHeight, class: "small", "text-anchor": "end" }, [line]),
      ),
  ];
}

/** Columns in time: value on top, year below. */
export function plotColumns(frame: YearFrame): Element {
  const { document, width, format, years, entries, missing, zones } = frame;
  const said = keyed<YearTotal>({ "data-key": ({ year }) => `fdi-${year}`, class: ({ status }) => `bar ${status}` });
  const chart = plot({
    document,
    width,
    height: top + plotHeight + axisHeight,
    margin: 0,
    marginTop: top,
    marginBottom: axisHeight,
    x: { domain: years, paddingInner: gap, paddingOuter: gap / 2, round: false },
    y: { axis: null },
    marks: [
      barY(entries, { x: "year", y: "total", ...said }),
      label(entries, { dy: -8, text: ({ total }: YearTotal) => format.number(total), className: "strong" }),
      label(entries, {
        dy: -8 - lineHeight,
        text: (entry: YearTotal) => linesAbove(frame, entry).join("\n"),
        className: "small muted",
      }),
      missing.map((run) => missingMarks(frame, run)),
      ruleY([0], { className: "axis" }),
      axisX({ className: "tick", tickSize: 0, tickFormat: String, label: null }),
    ],
  });
  const amount = (total: number): number => Number(chart.scale("y")?.apply(total));
  chart.append(...zones.flatMap((zone) => drawZones(frame, zone, amount)));
  return chart;
}
