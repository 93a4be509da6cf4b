import type { Chart } from "../../../kit/drawing/chart.ts";
import { stageHeight } from "../../../kit/drawing/chart.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { restOf, type Revenue, type RevenueSeries } from "./series.ts";

export interface RevenueWords {
  readonly land: string;
  readonly rest: string;
  readonly undivided: string;
  readonly names: Readonly<Record<Revenue["kind"], (date: string) => string>>;
}

interface Drawing {
  readonly document: Document;
  readonly format: Format;
  readonly words: RevenueWords;
  /** Pixels of a billion dong. */
  readonly scale: number;
  readonly bar: number;
  readonly width: number;
}

const { body, small } = typeScale;
const rowGap = 26;

interface Part {
  readonly key: string;
  readonly style: string;
  readonly from: number;
  readonly amount: number;
  /** What is said below it. */
  readonly text: string;
}

function partsOf(revenue: Revenue, { words, format }: Drawing): Part[] {
  const { kind, total, land } = revenue;
  if (land === null) return [{ key: `${kind}-total`, style: "whole", from: 0, amount: total.value, text: words.undivided }];
  // What is known of the land only about is known of the rest only about.
  const say = (word: string, amount: number) => `${word} ${format.qualified(format.number(amount), land.qualifier)}`;
  // Land last: what lies beyond the plan is then seen to be land's, or not.
  const rest = restOf(revenue);
  return [
    { key: `${kind}-rest`, style: "rest", from: 0, amount: rest, text: say(words.rest, rest) },
    { key: `${kind}-land`, style: "fees", from: rest, amount: land.value, text: say(words.land, land.value) },
  ];
}

/** A line of words below the bar: each under the start of its part, or beside its neighbour's where that or the edge is nearer. */
function drawWords({ document, scale, width }: Drawing, parts: readonly Part[], y: number): SVGElement[] {
  let free = 0;
  return parts.map(({ text, from }) => {
    const room = textWidth(text, small.size, 600);
    const x = Math.max(free, Math.min(from * scale, width - room));
    free = x + room + 14;
    return svgElement(document, "text", { x, y, class: "small" }, [text]);
  });
}

const rowHeight = (bar: number): number => body.line + 6 + bar + 4 + small.line + rowGap;

/** Name and total, the bar in its parts, and what the parts are. */
function drawRow(drawing: Drawing, revenue: Revenue, top: number): SVGElement[] {
  const { document, format, words, scale, bar } = drawing;
  const { kind, total } = revenue;
  const parts = partsOf(revenue, drawing);
  const date = total.stated_on === null ? "" : format.date(total.stated_on, "short");
  const name = svgElement(document, "text", { x: 0, y: top + body.size }, [
    svgElement(document, "tspan", { class: "strong" }, [format.qualified(format.number(total.value), total.qualifier)]),
    svgElement(document, "tspan", { class: "muted" }, [` ${words.names[kind](date)}`]),
  ]);
  const barTop = top + body.line + 6;
  const rects = parts.map(({ key, style, from, amount }) => {
    const box = { x: from * scale, y: barTop, width: amount * scale, height: bar };
    return svgElement(document, "rect", {
      ...box,
      class: `revenue ${style} ${kind}`,
      "data-key": key,
      "data-row": style === "rest" ? `${kind}-total` : undefined,
    });
  });
  return [name, ...rects, ...drawWords(drawing, parts, barTop + bar + 4 + small.size)];
}

/** How far the plan went, on every other bar. */
function drawMark({ document, scale, bar }: Drawing, bars: readonly Revenue[]): SVGElement[] {
  const plan = bars.find(({ kind }) => kind === "plan");
  if (plan === undefined) return [];
  const x = plan.total.value * scale;
  return bars.flatMap((one, row) => {
    const top = row * rowHeight(bar) + body.line + 6;
    return one === plan ? [] : [svgElement(document, "line", { x1: x, x2: x, y1: top - 3, y2: top + bar + 3, class: "mark" })];
  });
}

/** What was planned, what was first estimated, what was said later: bars from zero, land-use fees apart. */
export const revenue: Chart<RevenueSeries, RevenueWords> = ({ bars }, { document, width, format, words, label }) => {
  const free = stageHeight(width) / bars.length - rowHeight(0);
  const bar = Math.max(26, Math.min(96, Math.floor(free)));
  const scale = (width - 2) / Math.max(...bars.map(({ total }) => total.value));
  const drawing: Drawing = { document, format, words, scale, bar, width };
  return svgRoot({ document, width, height: bars.length * rowHeight(bar) - rowGap + 6, name: "revenue", label }, [
    ...bars.flatMap((one, index) => drawRow(drawing, one, index * rowHeight(bar))),
    ...drawMark(drawing, bars),
  ]);
};
