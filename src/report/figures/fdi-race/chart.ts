import { line, scaleLinear } from "d3";
import { daysAfter, type FdiRaceSeries, isSettled, type RacePoint, type RaceYear } from "./series.ts";
import { type Chart, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import {
  amountText,
  drawGrid,
  drawMonths,
  type FdiRaceScene,
  type FdiRaceWords,
  isShown,
  jumpIn,
  type RaceFrame,
  raceIn,
  stopsOf,
} from "./frame.ts";
import { drawEndLabels, endLabelRoom } from "./labels.ts";
import { drawOpenEnd } from "./open-end.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { words as interfaceWords } from "../../../kit/i18n/words.ts";
import { cents } from "../../../kit/table/rounding.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { drawKey } from "../../../kit/drawing/key.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export type { FdiRaceScene, FdiRaceWords } from "./frame.ts";

const { body } = typeScale;
const top = 24;
const axisHeight = 26;
/** Below a title of one line and a subtitle of two, a phone's stage has this much left at the size in which letters are drawn. */
const phoneHeight = 312;

/** A year runs from nothing on 1 January through its checkpoints and ends at the last of them. */
function drawYear({ document, scene, x, y }: RaceFrame, { year, points }: RaceYear): SVGElement[] {
  const lead = year === scene.lead;
  const style = lead ? "lead" : "behind";
  const stops = stopsOf(points);
  const path = line<readonly [number, number]>(
    ([share]) => x(share),
    ([, total]) => y(total),
  );
  return [
    svgElement(document, "path", { d: path(stops) ?? "", class: `year ${style}`, "data-key": `line-${year}` }),
    ...points.map((point) =>
      svgElement(document, "circle", {
        cx: x(point.share),
        cy: y(point.total),
        r: lead ? 4 : 2.5,
        class: `point ${style}${isSettled(point) ? "" : " open"}`,
        "data-key": point.day.iso,
      }),
    ),
  ];
}

/** The promise as a window: open from the day it was made to the year's end, up to the bar that was to be cleared. */
function drawWindow({ document, series, scene, x, y }: RaceFrame): SVGElement[] {
  if (series.promise?.year !== scene.lead) return [];
  const { from, target, id } = series.promise;
  const box = { x: x(from.share), width: x(1) - x(from.share) };
  return [
    svgElement(document, "rect", {
      ...box,
      y: y(target),
      height: y(from.total) - y(target),
      class: "window",
      "data-key": `target-${id}:window`,
    }),
    svgElement(document, "rect", { ...box, y: y(target) - 3, height: 6, rx: 3, class: "target", "data-key": `target-${id}` }),
  ];
}

/** The checkpoint on which the promise was made, ringed and named; and below it, what the window says: how much in how many days. */
function drawPromiseDay({ document, width, series, scene, format, words, x, y }: RaceFrame): SVGElement[] {
  if (series.promise?.year !== scene.lead) return [];
  const { from, target, qualifier } = series.promise;
  const at = { x: x(from.share) + 10, y: y(from.total) + 22 };
  const wanted = amountText(format, { total: cents(target - from.total), qualifier: qualifier ?? (from.qualifier && "about") });
  const wish = balanceText(words.window(wanted, daysAfter(from.day)), width - at.x, body.size);
  return [
    svgElement(document, "circle", { cx: x(from.share), cy: y(from.total), r: 8, class: "ring", "data-key": `${from.day.iso}:ring` }),
    svgElement(document, "text", { ...at }, [format.date(from.day, "short")]),
    svgElement(document, "text", { ...at, y: at.y + body.line, class: "strong" }, [amountText(format, from)]),
    ...wish.map((text, index) => svgElement(document, "text", { ...at, y: at.y + (index + 2) * body.line, class: "promise" }, [text])),
  ];
}

function drawExpected({ document, series, scene, x, y }: RaceFrame): SVGElement[] {
  const { expected } = series;
  if (expected?.year !== scene.lead) return [];
  return [
    svgElement(document, "circle", { cx: x(1), cy: y(expected.total), r: 5, class: "forecast", "data-key": `expected-${expected.year}` }),
  ];
}

/** A year that stands alone has room to say where most of it came from: beside its steepest step, between two grid lines. */
function drawJump({ document, scene, format, words, x, y }: RaceFrame, year: RaceYear): SVGElement[] {
  const jump = year.year === scene.lead ? jumpIn(scene, year) : null;
  if (jump === null) return [];
  const said = (point: RacePoint) => ({ date: format.date(point.day, "short"), amount: amountText(format, point) });
  const billion = 1000;
  const between = (Math.floor((jump.from.total + jump.to.total) / 2 / billion) + 0.5) * billion;
  const at = x(jump.from.share) - 5;
  return wrapText(words.jump(said(jump.from), said(jump.to)), Math.min(190, at), body.size).map((text, index) =>
    svgElement(document, "text", { x: at, y: y(between) + index * body.line, "text-anchor": "end" }, [text]),
  );
}

/** Hollow dots are of as many kinds as the shown years have: a key above the lines, which begin below it, names them. */
function drawUnsettledKey({ document, width, format, words }: RaceFrame, shown: readonly RaceYear[]): SVGElement[] {
  const open = shown.flatMap(({ points }) => points.filter((point) => !isSettled(point)));
  const kinds = [...new Set(open.map(({ status }) => interfaceWords[format.lang].statuses[status]))];
  const mark = (cx: number, cy: number) => svgElement(document, "circle", { cx, cy, r: 4, class: "point lead open" });
  return kinds.length === 0 ? [] : drawKey(document, [{ word: words.unsettled(kinds), width: 10, mark }], 0, width).marks;
}

/** Registered FDI as it adds up within a year, one line a year. */
export const fdiRace: Chart<FdiRaceSeries, FdiRaceWords, FdiRaceScene> = (all, options) => {
  const { document, width, format, words, label, scene } = options;
  const series = raceIn(all, scene);
  const height = isNarrow(width) ? phoneHeight : stageHeight(width);
  const foot = height - axisHeight;
  const maxLabel = isNarrow(width) ? 78 : 104;
  // Scales are those of the whole race: a line that goes on does so where it lies.
  const max = Math.max(all.promise.target, ...all.years.map(({ last }) => last.total));
  // In whole pixels: one is eight million dollars, and a dot's own figure stands in its tip.
  const x = scaleLinear().rangeRound([0, width - endLabelRoom(all, format, words, maxLabel)]);
  const y = scaleLinear()
    .domain([0, max * 1.03])
    .rangeRound([foot, top]);
  const frame: RaceFrame = { document, width, series, scene, format, words, x, y };
  // The year told about is drawn last, over those behind it.
  const shown = series.years
    .filter(({ year }) => isShown(scene, year))
    .toSorted((a, b) => Number(a.year === scene.lead) - Number(b.year === scene.lead));
  return svgRoot({ document, width, height, name: "fdi-race", label }, [
    ...drawGrid(frame),
    ...drawMonths(frame),
    ...drawWindow(frame),
    ...shown.flatMap((year) => drawYear(frame, year)),
    ...drawPromiseDay(frame),
    ...drawExpected(frame),
    ...shown.flatMap((year) => [...drawOpenEnd(frame, year), ...drawJump(frame, year)]),
    ...drawEndLabels(frame, maxLabel),
    ...drawUnsettledKey(frame, shown),
  ]);
};
