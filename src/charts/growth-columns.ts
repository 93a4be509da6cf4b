import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from "d3-scale";
import type { IndicatorYear, Reading } from "../model/indicator-years.ts";
import {
  barClass,
  type Drawing,
  emptyWord,
  type GrowthFrame,
  maxOf,
  percentText,
  readingShown,
  smallSize,
  valueClass,
} from "./growth-frame.ts";
import { svgElement } from "./svg.ts";
import { wrapText } from "./text-width.ts";

const top = 44;
const plotHeight = 290;
const axisHeight = 26;
/** A label above a target needs this much room below the next one. */
const labelRoom = 24;

interface Columns extends GrowthFrame {
  readonly band: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
}

const middleOf = (band: ScaleBand<number>, year: number): number => (band(year) ?? 0) + band.bandwidth() / 2;

/** The value stands inside the top of its column, for targets may lie right above it. */
function drawColumn(columns: Columns, year: number, reading: Reading): SVGElement[] {
  const { document, format, band, y } = columns;
  const at = { y: y(reading.value), height: y(0) - y(reading.value) };
  return [
    svgElement(document, "rect", {
      x: band(year) ?? 0,
      width: band.bandwidth(),
      ...at,
      class: barClass(columns, year, reading),
      "data-key": `growth-${year}`,
    }),
    svgElement(
      document,
      "text",
      { x: middleOf(band, year), y: at.y + 19, class: valueClass(columns, year, reading), "text-anchor": "middle" },
      [format.number(reading.value)],
    ),
  ];
}

/** Each target a hollow bar across its column; labels above, a lower one below where there is no room between the two. */
function drawTargets({ document, format, words, band, y }: Columns, { year, targets }: IndicatorYear): SVGElement[] {
  const sorted = targets.toSorted((a, b) => b.value - a.value);
  const x = middleOf(band, year);
  const label = (text: string, at: number, style: string) =>
    svgElement(document, "text", { x, y: at, class: style, "text-anchor": "middle" }, [text]);
  return sorted.flatMap((target, index) => {
    const at = y(target.value);
    const higher = sorted[index - 1];
    const below = higher !== undefined && at - y(higher.value) < labelRoom;
    return [
      svgElement(document, "rect", {
        x: (band(year) ?? 0) - 4,
        y: at - 3,
        width: band.bandwidth() + 8,
        height: 6,
        rx: 3,
        class: "target",
        "data-key": `target-${year}-${target.value}`,
      }),
      label(percentText(format, target), below ? at + 18 : at - 9, "small strong promise"),
      ...(index === 0 ? [label(words.target, at - 25, "small promise")] : []),
    ];
  });
}

function drawEmpty(columns: Columns, entry: IndicatorYear): SVGElement[] {
  const { document, band, y } = columns;
  const word = emptyWord(columns, entry);
  if (word === "") return [];
  const [left = 0, baseline] = [band(entry.year), y(0)];
  const lines = wrapText(word, band.step(), smallSize);
  return [
    svgElement(document, "line", { x1: left, x2: left + band.bandwidth(), y1: baseline - 7, y2: baseline - 7, class: "missing" }),
    ...lines.map((text, index) =>
      svgElement(
        document,
        "text",
        {
          x: middleOf(band, entry.year),
          y: baseline - 15 - (lines.length - 1 - index) * 15,
          class: "small muted",
          "text-anchor": "middle",
        },
        [text],
      ),
    ),
  ];
}

/** Columns in time, targets as bars to be cleared. */
export function drawColumns(frame: GrowthFrame): Drawing {
  const { document, width, series } = frame;
  const years = series.years.map(({ year }) => year);
  const band = scaleBand(years, [0, width]).paddingInner(0.28).paddingOuter(0.14);
  const y = scaleLinear([0, maxOf(series)], [top + plotHeight, top]);
  const columns = { ...frame, band, y };
  return {
    height: top + plotHeight + axisHeight,
    marks: [
      ...series.years.flatMap((entry) => {
        const reading = readingShown(frame, entry);
        return reading === null ? drawEmpty(columns, entry) : drawColumn(columns, entry.year, reading);
      }),
      ...series.years.flatMap((entry) => drawTargets(columns, entry)),
      svgElement(document, "line", { x1: 0, x2: width, y1: y(0), y2: y(0), class: "axis" }),
      ...years.map((year) =>
        svgElement(document, "text", { x: middleOf(band, year), y: y(0) + 18, class: "tick", "text-anchor": "middle" }, [String(year)]),
      ),
    ],
  };
}
