import { type ScaleLinear, scaleLinear } from "d3";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";
import { barClass, type Drawing, emptyWord, type GrowthFrame, maxOf, percentText, readingShown, valueClass } from "./frame.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";

const start = 42;
const barHeight = 20;
const rowHeight = 28;
/** Room above a year for the words of its targets. */
const targetsHeight = 26;

type Scale = ScaleLinear<number, number>;

function drawBar(frame: GrowthFrame, year: number, reading: Reading, x: Scale, y: number): SVGElement[] {
  const { document, format } = frame;
  const bar = { x: x(0), y: y - barHeight / 2, width: x(reading.value) - x(0), height: barHeight };
  return [
    svgElement(document, "rect", { ...bar, class: barClass(frame, year, reading), "data-key": `growth-${year}` }),
    svgElement(document, "text", { x: x(reading.value) - 8, y: y + 5, class: valueClass(frame, year, reading), "text-anchor": "end" }, [
      format.number(reading.value),
    ]),
  ];
}

/** The bars to be cleared, with their words on a line of their own above them. */
function drawTargets({ document, format, words }: GrowthFrame, { year, targets }: IndicatorYear, x: Scale, y: number): SVGElement[] {
  if (targets.length === 0) return [];
  const highest = Math.max(...targets.map(({ value }) => value));
  return [
    ...targets.map(({ value }) =>
      svgElement(document, "rect", {
        x: x(value),
        y: y - barHeight / 2 - 3,
        width: 6,
        height: barHeight + 6,
        rx: 3,
        class: "target",
        "data-key": `target-${year}-${value}`,
      }),
    ),
    svgElement(document, "text", { x: x(highest) + 6, y: y - barHeight / 2 - 9, class: "promise", "text-anchor": "end" }, [
      words.targets(targets.map((target) => percentText(format, target))),
    ]),
  ];
}

function drawEmpty(frame: GrowthFrame, entry: IndicatorYear, y: number): SVGElement[] {
  const word = emptyWord(frame, entry);
  if (word === "") return [];
  return [
    svgElement(frame.document, "line", { x1: start + 6, x2: start + 6, y1: y - barHeight / 2, y2: y + barHeight / 2, class: "missing" }),
    svgElement(frame.document, "text", { x: start + 16, y: y + 4, class: "small muted" }, [word]),
  ];
}

/** Years downwards: bar, value inside its end, targets across it. */
export function drawRows(frame: GrowthFrame): Drawing {
  const { document, width, series } = frame;
  const x = scaleLinear()
    .domain([0, maxOf(series)])
    .rangeRound([start, width - 6]);
  let edge = 0;
  const marks = series.years.flatMap((entry) => {
    edge += entry.targets.length > 0 ? targetsHeight : 0;
    const y = edge + rowHeight / 2;
    edge += rowHeight;
    const reading = readingShown(frame, entry);
    return [
      svgElement(document, "text", { x: 0, y: y + 5, class: "tick" }, [String(entry.year)]),
      ...(reading === null ? drawEmpty(frame, entry, y) : drawBar(frame, entry.year, reading, x, y)),
      ...drawTargets(frame, entry, x, y),
    ];
  });
  return {
    height: edge + 4,
    marks: [...marks, svgElement(document, "line", { x1: start, x2: start, y1: 2, y2: edge + 2, class: "axis" })],
  };
}
