import type { Chart } from "../../../kit/drawing/chart.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { drawFindings } from "./findings.ts";
import { barHeight, barTopOf, type Drawing, heightOf, type RevenueWords } from "./frame.ts";
import { restOf, type Revenue, type RevenueSeries } from "./series.ts";

export type { RevenueWords } from "./frame.ts";

const { body, small } = typeScale;

interface Part {
  readonly key: string;
  readonly style: string;
  readonly from: number;
  readonly amount: number;
  /** What is said below it; of a part of a part nothing. */
  readonly text: string | null;
}

function partsOf(revenue: Revenue, { words, format }: Drawing): Part[] {
  const { kind, total, land, plannedLand } = revenue;
  if (land === null) return [{ key: `${kind}-total`, style: "whole", from: 0, amount: total.value, text: words.undivided }];
  // What is known of the land only about is known of the rest only about.
  const say = (word: string, amount: number) => `${word} ${format.qualified(format.number(amount), land.qualifier)}`;
  // Land last: what lies beyond the plan is then seen to be land's, or not.
  const rest = restOf(revenue);
  const faint = plannedLand === null ? "" : ` (${words.faint})`;
  return [
    { key: `${kind}-rest`, style: "rest", from: 0, amount: rest, text: say(words.rest, rest) },
    { key: `${kind}-land`, style: "fees", from: rest, amount: land.value, text: `${say(words.land, land.value)}${faint}` },
    // Over the beginning of it, so that its rise alone is left in full colour.
    ...(plannedLand === null ? [] : [{ key: `${kind}-land:planned`, style: "faint", from: rest, amount: plannedLand, text: null }]),
  ];
}

/** A line of words below the bar: each under the start of its part, or beside its neighbour's where that or the edge is nearer. */
function drawWords({ document, scale, width }: Drawing, parts: readonly Part[], y: number): SVGElement[] {
  let free = 0;
  return parts.flatMap(({ text, from }) => {
    if (text === null) return [];
    const room = textWidth(text, small.size, 600);
    const x = Math.max(free, Math.min(from * scale, width - room));
    free = x + room + 14;
    return [svgElement(document, "text", { x, y, class: "small" }, [text])];
  });
}

/** Name and total, the bar in its parts, and what the parts are. */
function drawRow(drawing: Drawing, revenue: Revenue, row: number): SVGElement[] {
  const { document, format, words, scale, bar } = drawing;
  const { kind, total } = revenue;
  const parts = partsOf(revenue, drawing);
  const date = total.stated_on === null ? "" : format.date(total.stated_on, "short");
  const barTop = barTopOf(bar, row);
  const name = svgElement(document, "text", { x: 0, y: barTop - body.line - 6 + body.size }, [
    svgElement(document, "tspan", { class: "strong" }, [format.qualified(format.number(total.value), total.qualifier)]),
    svgElement(document, "tspan", { class: "muted" }, [` ${words.names[kind](date)}`]),
  ]);
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

/** How far the plan went, on every other bar; its name stands over the first. */
function drawMark({ document, scale, bar, width, words }: Drawing, bars: readonly Revenue[]): SVGElement[] {
  const plan = bars.find(({ kind }) => kind === "plan");
  if (plan === undefined) return [];
  const x = plan.total.value * scale;
  const tops = bars.flatMap((one, row) => (one === plan ? [] : [barTopOf(bar, row)]));
  const half = textWidth(words.planned, small.size) / 2;
  return tops.flatMap((top, index) => [
    // Dashes alone are lost on a fill of their own lightness.
    ...["mark-ground", "mark"].map((style) => svgElement(document, "line", { x1: x, x2: x, y1: top - 3, y2: top + bar + 3, class: style })),
    ...(index > 0
      ? []
      : [
          svgElement(document, "text", { x: Math.min(x, width - half), y: top - 8, "text-anchor": "middle", class: "small" }, [
            words.planned,
          ]),
        ]),
  ]);
}

/** What was planned, what was first estimated, what was said later: bars from zero, land-use fees apart. */
export const revenue: Chart<RevenueSeries, RevenueWords> = (series, { document, width, format, words, label }) => {
  const { bars } = series;
  const bar = barHeight(width, bars.length);
  const scale = (width - 2) / Math.max(...bars.map(({ total }) => total.value));
  const drawing: Drawing = { document, format, words, scale, bar, width };
  return svgRoot({ document, width, height: heightOf(bar, bars.length), name: "revenue", label }, [
    ...bars.flatMap((one, row) => drawRow(drawing, one, row)),
    ...drawMark(drawing, bars),
    ...drawFindings(drawing, series),
  ]);
};
