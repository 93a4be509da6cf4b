import { line } from "d3";
import type { ManufacturingShareSeries, Share } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import {
  downwards,
  drawAxis,
  type ManufacturingShareScene,
  type ManufacturingShareWords,
  rightwards,
  type ShareFrame,
  smallSize,
} from "./frame.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";

export type { ManufacturingShareScene, ManufacturingShareWords } from "./frame.ts";

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The figures a scene shows: all of them, or only the one from which the goals were set. */
const readingsIn = ({ series, scene }: ShareFrame): Share[] =>
  series.years.flatMap(({ year, reading }) =>
    reading !== null && (scene.outcomes || year === series.first.year) ? [{ year, reading }] : [],
  );

function drawRuns({ document, series, scene, at }: ShareFrame): SVGElement[] {
  if (!scene.outcomes) return [];
  const path = line<Share>(
    ({ year, reading }) => rounded(at(year, reading.value).x),
    ({ year, reading }) => rounded(at(year, reading.value).y),
  );
  return series.runs
    .filter((run) => run.length > 1)
    .map((run) => svgElement(document, "path", { d: path([...run]) ?? "", class: "run", "data-key": `run-${run[0]?.year}` }));
}

/** Above its dot in time, an expected one below it so that neighbours do not meet; after its dot where years run downwards. */
function drawReading({ document, format, words, narrow, at }: ShareFrame, { year, reading }: Share): SVGElement[] {
  const { x, y } = at(year, reading.value);
  const expected = reading.status === "forecast";
  const text = format.qualified(format.percent(reading.value), reading.qualifier);
  const dot = svgElement(document, "circle", { cx: x, cy: y, r: 5, class: `point ${reading.status}`, "data-key": `share-${year}` });
  const value = svgElement(document, "tspan", { class: "strong" }, [text]);
  if (narrow) {
    const kind = expected ? [svgElement(document, "tspan", { class: "small muted" }, [` ${words.expected}`])] : [];
    return [dot, svgElement(document, "text", { x: x + 10, y: y + 4.5 }, [value, ...kind])];
  }
  const label = svgElement(document, "text", { x, y: expected ? y + 22 : y - 12, "text-anchor": "middle" }, [value]);
  const kind = expected
    ? [svgElement(document, "text", { x, y: y + 37, class: "small muted", "text-anchor": "middle" }, [words.expected])]
    : [];
  return [dot, label, ...kind];
}

/** A goal is a hollow bar to be cleared, across the direction in which the share grows; its words stand beside it. */
function drawTarget({ document, format, words, narrow, at, width: frameWidth }: ShareFrame, { year, reading }: Share): SVGElement[] {
  const { x, y } = at(year, reading.value);
  const [width, height] = narrow ? [6, 24] : [44, 6];
  const text = format.qualified(format.percent(reading.value), reading.qualifier);
  const bar = svgElement(document, "rect", {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: 3,
    class: "target",
    "data-key": `target-${year}`,
  });
  const value = svgElement(document, "tspan", { class: "strong" }, [text]);
  if (narrow)
    return [
      bar,
      svgElement(document, "text", { x: x + 3, y: y - 18, class: "promise", "text-anchor": "end" }, [`${words.target} `, value]),
    ];
  const fits = x + 32 + textWidth(text, 13, 600) <= frameWidth;
  const place = fits ? { x: x + 30, "text-anchor": "start" } : { x: x - 30, "text-anchor": "end" };
  return [
    bar,
    svgElement(document, "text", { ...place, y: y - 4, class: "small promise" }, [words.target]),
    svgElement(document, "text", { ...place, y: y + 12, class: "promise" }, [value]),
  ];
}

/** A goal year without a figure: open along the whole axis, for it could lie anywhere. */
function drawOpen({ document, words, narrow, at, max }: ShareFrame, year: number): SVGElement[] {
  const [zero, end] = [at(year, 0), at(year, max)];
  const half = narrow ? 11 : 15;
  const box = narrow
    ? { x: zero.x, y: zero.y - half, width: end.x - zero.x, height: 2 * half }
    : { x: end.x - half, y: end.y, width: 2 * half, height: zero.y - end.y };
  const slot = svgElement(document, "rect", { ...box, rx: 4, class: "open", "data-key": `target-${year}:open` });
  const mark = svgElement(document, "tspan", { class: "strong" }, ["?"]);
  if (narrow)
    return [
      slot,
      svgElement(document, "text", { x: zero.x + 10, y: zero.y + 4.5 }, [
        mark,
        svgElement(document, "tspan", { class: "small muted" }, [` ${words.notFound}`]),
      ]),
    ];
  const middle = (zero.y + end.y) / 2 + 60;
  const lines = wrapText(words.notFound, 130, smallSize);
  return [
    slot,
    svgElement(document, "text", { x: zero.x, y: middle, class: "question", "text-anchor": "middle" }, ["?"]),
    ...lines.map((text, index) =>
      svgElement(document, "text", { x: zero.x + half + 8, y: middle - 8 + index * 15, class: "small muted" }, [text]),
    ),
  ];
}

/** Manufacturing's share of GRDP and the bars it was to clear: time to the right, on a phone downwards. */
export const manufacturingShare: Chart<ManufacturingShareSeries, ManufacturingShareWords, ManufacturingShareScene> = (series, options) => {
  const { document, width, label } = options;
  const frame = isNarrow(width) ? downwards(series, options) : rightwards(series, options);
  return svgRoot({ document, width, height: frame.height, name: "manufacturing-share", label }, [
    ...drawAxis(frame),
    ...(options.scene.outcomes ? series.open.flatMap((year) => drawOpen(frame, year)) : []),
    ...drawRuns(frame),
    ...series.targets.flatMap((target) => drawTarget(frame, target)),
    ...readingsIn(frame).flatMap((share) => drawReading(frame, share)),
  ]);
};
