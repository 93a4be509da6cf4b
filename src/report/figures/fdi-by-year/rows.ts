import { scaleLinear } from "d3";
import type { YearTotal } from "./series.ts";
import { type Drawing, drawZoneMark, fontSize, smallSize, type YearFrame } from "./frame.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";

const rowHeight = 32;
const barHeight = 18;
const zoneHeight = 22;
/** Bars begin after the years. */
const start = 42;

const valueText = ({ format }: YearFrame, entry: YearTotal): string => format.qualified(format.number(entry.total), entry.qualifier);
const caveatText = ({ words }: YearFrame, entry: YearTotal): string => (words.caveat(entry) === "" ? "" : ` ${words.caveat(entry)}`);

const labelRoom = (frame: YearFrame, entry: YearTotal): number =>
  8 + textWidth(valueText(frame, entry), fontSize, 600) + textWidth(caveatText(frame, entry), smallSize);

/** Pixels a million USD takes, so that every bar and what is written after it stay inside the picture. */
const pixelsPerMillion = (frame: YearFrame): number =>
  Math.min(...frame.entries.map((entry) => (frame.width - start - labelRoom(frame, entry)) / entry.total));

function drawBar(frame: YearFrame, entry: YearTotal, amount: (total: number) => number, y: number): SVGElement[] {
  const { document } = frame;
  const small = caveatText(frame, entry);
  return [
    svgElement(document, "rect", {
      x: start,
      y: y - barHeight / 2,
      width: amount(entry.total) - start,
      height: barHeight,
      class: `bar ${entry.status}`,
      "data-key": `fdi-${entry.year}`,
    }),
    svgElement(document, "text", { x: amount(entry.total) + 7, y: y + 4.5 }, [
      svgElement(document, "tspan", { class: "strong" }, [valueText(frame, entry)]),
      ...(small === "" ? [] : [svgElement(document, "tspan", { class: "small muted" }, [small])]),
    ]),
  ];
}

function drawZones({ document, words, format }: YearFrame, zone: YearTotal, amount: (total: number) => number, y: number): SVGElement[] {
  const text = words.zones(zone.year, format.qualified(format.number(zone.total), zone.qualifier));
  return [
    drawZoneMark(document, zone, amount(zone.total), y),
    svgElement(document, "text", { x: amount(zone.total) + 10, y: y + 4, class: "small" }, [text]),
  ];
}

/** One word for a whole run of missing years, beside a broken line as tall as the run. */
function drawMissing({ document, words }: YearFrame, [top, bottom]: readonly [number, number]): SVGElement[] {
  return [
    svgElement(document, "line", { x1: start + 6, x2: start + 6, y1: top - barHeight / 2, y2: bottom + barHeight / 2, class: "missing" }),
    svgElement(document, "text", { x: start + 16, y: (top + bottom) / 2 + 4, class: "small muted" }, [words.missing]),
  ];
}

/** Rows downwards: year, bar, value. The zones' mark has a row of its own below its year. */
export function drawRows(frame: YearFrame): Drawing {
  const { document, years, entries, missing, zones } = frame;
  const scale = pixelsPerMillion(frame);
  const amount = scaleLinear([0, 1], [start, start + scale]);
  const hasZones = (year: number) => zones.some((zone) => zone.year === year);
  const yOf = (year: number): number =>
    18 + years.filter((other) => other < year).reduce((sum, other) => sum + rowHeight + (hasZones(other) ? zoneHeight : 0), 0);
  const lastYear = years.at(-1) ?? 0;
  const height = yOf(lastYear) + barHeight / 2 + (hasZones(lastYear) ? zoneHeight : 0) + 8;
  return {
    height,
    marks: [
      ...years.map((year) => svgElement(document, "text", { x: 0, y: yOf(year) + 4.5, class: "tick" }, [String(year)])),
      ...entries.flatMap((entry) => drawBar(frame, entry, amount, yOf(entry.year))),
      ...missing.flatMap(([first, last]) => drawMissing(frame, [yOf(first), yOf(last)])),
      ...zones.flatMap((zone) => drawZones(frame, zone, amount, yOf(zone.year) + barHeight / 2 + 12)),
      svgElement(document, "line", { x1: start, x2: start, y1: 4, y2: height - 4, class: "axis" }),
    ],
  };
}
