import { type ScaleLinear, scaleLinear } from "d3";
import type { Format } from "../../../kit/i18n/format.ts";
import { type FdiProvincesSeries, type ProvinceTotal, provincesIn, type RankingLine, rankingOf } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export interface FdiProvincesScene {
  readonly year: number;
  /** A year before it, whose totals are marked on the bars where they were found. */
  readonly before: number | null;
}

export interface FdiProvincesWords {
  readonly unknown: string;
  readonly absent: (provinces: number) => string;
  readonly inYear: (year: number, amount: string) => string;
}

interface TextContext {
  readonly format: Format;
  readonly words: FdiProvincesWords;
}

/** What every part of the drawing needs; amounts are million USD. */
interface Frame extends TextContext {
  readonly document: Document;
  readonly width: number;
  readonly narrow: boolean;
  readonly x: ScaleLinear<number, number>;
  readonly scene: FdiProvincesScene;
  readonly before: ReadonlyMap<string, number>;
  readonly home: string;
}

const rankWidth = 24;
const barHeight = 18;
const absentHeight = 26;
const stub = 26;

const nameOf = ({ names }: ProvinceTotal, format: Format): string => names[format.lang];
const valueOf = ({ total, qualifier }: ProvinceTotal, { format, words }: TextContext): string =>
  total === null ? words.unknown : format.qualified(format.number(total), qualifier);

const rowHeight = (narrow: boolean): number => (narrow ? 49 : 34);
const lineHeightOf = (line: RankingLine, narrow: boolean): number => ("absent" in line ? absentHeight : rowHeight(narrow));

/** A known total is a bar from zero; an unknown one a stub with an open end. */
function drawTotal({ document, x, scene, home }: Frame, { province, total }: ProvinceTotal, y: number): SVGElement[] {
  const top = y - barHeight / 2;
  const style = province === home ? "home" : "peer";
  if (total !== null)
    return [
      svgElement(document, "rect", {
        x: x(0),
        y: top,
        width: x(total) - x(0),
        height: barHeight,
        class: `bar ${style}`,
        "data-key": province,
        "data-row": `${province}-${scene.year}`,
      }),
    ];
  const d = `M${stub},0H0V${barHeight}H${stub}`;
  return [
    svgElement(document, "path", {
      d,
      transform: `translate(${Math.round(x(0))},${Math.round(top)})`,
      class: "unknown",
      "data-key": `unknown-${province}`,
      "data-row": `${province}-${scene.year}`,
    }),
    svgElement(document, "text", { x: x(0) + stub + 6, y: y + 4.5, class: "strong muted" }, ["?"]),
  ];
}

/** Where the bar ended a year before; said in figures where there is free space to its right. */
function drawBefore({ document, x, before, format, words, scene }: Frame, { province, total }: ProvinceTotal, y: number): SVGElement[] {
  const earlier = before.get(province);
  if (earlier === undefined || total === null || scene.before === null) return [];
  const at = x(earlier);
  const tick = svgElement(document, "line", {
    x1: at,
    x2: at,
    y1: y - barHeight / 2 - 3,
    y2: y + barHeight / 2 + 3,
    class: "before",
    "data-key": `before-${province}`,
    "data-row": `${province}-${scene.before}`,
  });
  const text = words.inYear(scene.before, format.number(earlier));
  const [, end = 0] = x.range();
  if (earlier <= total) return [tick];
  const fits = at + 7 + textWidth(text, typeScale.small.size) <= end;
  return [
    tick,
    svgElement(document, "text", { x: fits ? at + 7 : at - 7, y: y + 4, class: "small muted", "text-anchor": fits ? "start" : "end" }, [
      text,
    ]),
  ];
}

/** Beside the bar on a wide page: rank and name before it, value at the right edge. On a phone they stand above it. */
function drawNames(frame: Frame, entry: ProvinceTotal, y: number): SVGElement[] {
  const { document, width, narrow, format, home } = frame;
  const style = entry.province === home ? "strong home" : "";
  const baseline = narrow ? y - barHeight / 2 - 8 : y + 4.5;
  const value = svgElement(
    document,
    "text",
    { x: width, y: baseline, class: entry.total === null ? "muted" : style || undefined, "text-anchor": "end" },
    [valueOf(entry, frame)],
  );
  const rank =
    entry.rank === null
      ? []
      : [svgElement(document, "text", { x: rankWidth - 8, y: baseline, class: "tick", "text-anchor": "end" }, [String(entry.rank)])];
  return [...rank, svgElement(document, "text", { x: rankWidth, y: baseline, class: style || undefined }, [nameOf(entry, format)]), value];
}

/** Provinces that rank here and were not found: the ranking breaks, and says by how many. */
function drawAbsent({ document, words }: Frame, absent: number, y: number): SVGElement[] {
  return [
    svgElement(document, "line", { x1: rankWidth - 12, x2: rankWidth - 12, y1: y - 8, y2: y + 8, class: "absent" }),
    svgElement(document, "text", { x: rankWidth, y: y + 4, class: "small muted" }, [words.absent(absent)]),
  ];
}

function drawLine(frame: Frame, line: RankingLine, top: number): SVGElement[] {
  if ("absent" in line) return drawAbsent(frame, line.absent, top + absentHeight / 2);
  const y = frame.narrow ? top + 25 + barHeight / 2 : top + rowHeight(false) / 2;
  return [...drawTotal(frame, line.entry, y), ...drawBefore(frame, line.entry, y), ...drawNames(frame, line.entry, y)];
}

/** Bars start and end where they do in every scene, so that only what changed moves. */
function scaleFor(series: FdiProvincesSeries, width: number, context: TextContext): ScaleLinear<number, number> {
  if (isNarrow(width)) return scaleLinear([0, series.max], [rankWidth, width - 2]);
  const all = series.years.flatMap(({ provinces }) => provinces);
  const names = Math.max(...all.map((entry) => textWidth(nameOf(entry, context.format), typeScale.body.size, 600)));
  const values = Math.max(...all.map((entry) => textWidth(valueOf(entry, context), typeScale.body.size, 600)));
  return scaleLinear([0, series.max], [rankWidth + Math.ceil(names) + 14, width - Math.ceil(values) - 16]);
}

/** The provinces of a year by registered FDI, with the holes of the ranking. */
export const fdiProvinces: Chart<FdiProvincesSeries, FdiProvincesWords, FdiProvincesScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const narrow = isNarrow(width);
  const before = new Map(
    (scene.before === null ? [] : provincesIn(series, scene.before)).flatMap(({ province, total }) =>
      total === null ? [] : [[province, total] as const],
    ),
  );
  const frame: Frame = {
    document,
    width,
    narrow,
    format,
    words,
    scene,
    before,
    home: series.home,
    x: scaleFor(series, width, { format, words }),
  };
  let top = 0;
  const marks = rankingOf(provincesIn(series, scene.year), (a, b) => format.compare(nameOf(a, format), nameOf(b, format))).flatMap(
    (line) => {
      const drawn = drawLine(frame, line, top);
      top += lineHeightOf(line, narrow);
      return drawn;
    },
  );
  return svgRoot({ document, width, height: top + 6, name: "fdi-provinces", label }, marks);
};
