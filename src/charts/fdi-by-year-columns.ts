import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from "d3-scale";
import type { YearTotal } from "../model/fdi-by-year.ts";
import { type Drawing, drawZoneMark, lineHeight, smallSize, type YearFrame } from "./fdi-by-year-frame.ts";
import { svgElement } from "./svg.ts";
import { wrapText } from "./text-width.ts";

const plotHeight = 300;
const axisHeight = 26;
/** Widest the words about the zones may run, left of their mark. */
const zoneTextWidth = 170;

interface Columns extends YearFrame {
  readonly band: ScaleBand<number>;
  readonly amount: ScaleLinear<number, number>;
}

/** The small lines above a value: the caveat, then "about" or "over". */
const linesAbove = ({ words, format, band }: Columns, entry: YearTotal): string[] =>
  [
    ...wrapText(words.caveat(entry), band.step(), smallSize),
    ...wrapText(format.qualified("", entry.qualifier).trim(), band.step(), smallSize),
  ].filter((text) => text !== "");

/** Upper edge of a column with all that is written on it. */
const topOf = (columns: Columns, entry: YearTotal): number =>
  columns.amount(entry.total) - 22 - linesAbove(columns, entry).length * lineHeight;

function drawColumn(columns: Columns, entry: YearTotal): SVGElement[] {
  const { document, format, band, amount } = columns;
  const x = band(entry.year) ?? 0;
  const middle = { x: x + band.bandwidth() / 2, "text-anchor": "middle" };
  const top = amount(entry.total);
  const above = linesAbove(columns, entry);
  return [
    svgElement(document, "rect", {
      x,
      y: top,
      width: band.bandwidth(),
      height: amount(0) - top,
      class: `bar ${entry.status}`,
      "data-key": `fdi-${entry.year}`,
    }),
    svgElement(document, "text", { ...middle, y: top - 8, class: "strong" }, [format.number(entry.total)]),
    ...above.map((text, index) =>
      svgElement(document, "text", { ...middle, y: top - 8 - (above.length - index) * lineHeight, class: "small muted" }, [text]),
    ),
  ];
}

/** An empty stretch of the axis with its word, as wide as the years nothing was found for. */
function drawMissing({ document, words, band, amount }: Columns, [first, last]: readonly [number, number]): SVGElement[] {
  const x1 = band(first) ?? 0;
  const x2 = (band(last) ?? 0) + band.bandwidth();
  const lines = wrapText(words.missing, x2 - x1, smallSize);
  return [
    svgElement(document, "line", { x1, x2, y1: amount(0) - 7, y2: amount(0) - 7, class: "missing" }),
    ...lines.map((text, index) =>
      svgElement(
        document,
        "text",
        { x: (x1 + x2) / 2, y: amount(0) - 15 - (lines.length - 1 - index) * lineHeight, class: "small muted", "text-anchor": "middle" },
        [text],
      ),
    ),
  ];
}

/** The zones' mark stands in the gap before its year; its words rise above whatever stands to its left. */
function drawZones(columns: Columns, zone: YearTotal): SVGElement[] {
  const { document, words, format, band, amount, entries } = columns;
  const x = (band(zone.year) ?? 0) - (band.step() - band.bandwidth()) / 2;
  const leftOf = entries.filter(({ year }) => year < zone.year && (band(year) ?? 0) + band.bandwidth() > x - zoneTextWidth);
  const bottom = Math.min(amount(zone.total), ...leftOf.map((entry) => topOf(columns, entry))) - 12;
  const lines = wrapText(words.zones(format.qualified(format.number(zone.total), zone.qualifier)), zoneTextWidth, smallSize);
  return [
    svgElement(document, "line", { x1: x, x2: x, y1: bottom - lines.length * lineHeight, y2: amount(zone.total) - 6, class: "leader" }),
    drawZoneMark(document, zone, x, amount(zone.total)),
    ...lines.map((text, index) =>
      svgElement(
        document,
        "text",
        { x: x - 7, y: bottom - 4 - (lines.length - 1 - index) * lineHeight, class: "small", "text-anchor": "end" },
        [text],
      ),
    ),
  ];
}

/** Columns in time: value on top, year below. */
export function drawColumns(frame: YearFrame): Drawing {
  const { document, width, years, entries, missing, zones } = frame;
  const band = scaleBand(years, [0, width]).paddingInner(0.32).paddingOuter(0.16);
  const top = 50;
  const amount = scaleLinear([0, Math.max(...entries.map(({ total }) => total))], [top + plotHeight, top]);
  const columns = { ...frame, band, amount };
  const baseline = amount(0);
  return {
    height: baseline + axisHeight,
    marks: [
      ...entries.flatMap((entry) => drawColumn(columns, entry)),
      ...missing.flatMap((run) => drawMissing(columns, run)),
      ...zones.flatMap((zone) => drawZones(columns, zone)),
      svgElement(document, "line", { x1: 0, x2: width, y1: baseline, y2: baseline, class: "axis" }),
      ...years.map((year) =>
        svgElement(
          document,
          "text",
          { x: (band(year) ?? 0) + band.bandwidth() / 2, y: baseline + 18, class: "tick", "text-anchor": "middle" },
          [String(year)],
        ),
      ),
    ],
  };
}
