import { sum } from "d3";
import type { Format } from "../../../kit/i18n/format.ts";
import type { PromiseGridSeries } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { type Arranged, arrange, billion, type Layout } from "./arrange.ts";
import { type Label, type Plan, type PromiseGridScene, type PromiseGridWords, planOf } from "./plan.ts";
import { short, svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export type { PromiseGridScene, PromiseGridWords } from "./plan.ts";

const { body, small } = typeScale;

interface Under {
  readonly marks: readonly SVGElement[];
  readonly bottom: number;
}

interface Dot {
  readonly key: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

const oneByOne = (document: Document, dots: readonly Dot[]): SVGElement[] =>
  dots.map(({ key, ...place }) => svgElement(document, "circle", { ...place, "data-key": key }));

/** One element for a whole run, where no dot goes its own way. */
function asOne(document: Document, dots: readonly Dot[]): SVGElement[] {
  const data = dots.map(({ cx, cy, r }) => {
    // Rounded once: an arc whose ends are further apart than its radius allows is no half circle.
    const radius = Number(short(r));
    const half = (across: number): string => `a${radius} ${radius} 0 1 0 ${short(across)} 0`;
    return `M${short(cx - radius)} ${short(cy)}${half(radius * 2)}${half(radius * -2)}`;
  });
  return dots.length === 0 ? [] : [svgElement(document, "path", { d: data.join(""), "data-key": dots[0]?.key })];
}

/** One group a run: its `data-row` says which row of the table its dots draw. */
function drawBlock(document: Document, { block, x, y, lanes: own }: Layout, arranged: Arranged): SVGElement[] {
  const { pitch, byColumn, bandGap } = arranged;
  const lanes = own ?? arranged.lanes;
  const radius = pitch * 0.39;
  let index = 0;
  const dotAt = (key: string, filled: boolean): Dot => {
    const along = Math.floor(index / lanes);
    const across = index % lanes;
    const bands = Math.floor(index / billion) * bandGap;
    index += 1;
    return {
      key,
      cx: x + (byColumn ? along : across) * pitch + pitch / 2,
      cy: y + (byColumn ? across : along) * pitch + pitch / 2 + bands,
      r: filled ? radius : radius - 0.7,
    };
  };
  return block.runs.map(({ state, row, keys, stays }) => {
    const filled = state === "filled" || state === "quiet";
    const dots = keys.map((key) => dotAt(key, filled));
    return svgElement(document, "g", { "data-row": row }, [
      svgElement(document, "g", { class: state }, (stays ? asOne : oneByOne)(document, dots)),
    ]);
  });
}

const bold = (document: Document, text: string): SVGElement => svgElement(document, "tspan", { class: "strong" }, [text]);

/** Beside each other: value and text on two lines above the block. Below each other: on one. */
function drawLabel(document: Document, { block, x, y }: Layout, oneLine: boolean): SVGElement[] {
  if (block.label === undefined) return [];
  const [value, text] = block.label;
  if (oneLine) return [svgElement(document, "text", { x, y: y - 7 }, [bold(document, value), ` ${text}`])];
  return [
    svgElement(document, "text", { x, y: y - body.line - 8 }, [bold(document, value)]),
    svgElement(document, "text", { x, y: y - 8 }, [text]),
  ];
}

function drawHeads(document: Document, heads: readonly Label[], width: number): SVGElement[] {
  return heads.map(([value, text], index) =>
    svgElement(document, "text", { x: index === 0 ? 0 : width, y: 12, "text-anchor": index === 0 ? "start" : "end" }, [
      bold(document, value),
      ` ${text}`,
    ]),
  );
}

/** Below the row in which a field ends, at its right end, or beside the number of billions that stands there; and how far down it reaches. */
function drawUnder(document: Document, plan: Plan, { layouts, pitch, lanes, bandGap }: Arranged, format: Format): Under {
  if (plan.under === undefined) return { marks: [], bottom: 0 };
  const [value, text] = plan.under;
  const dots = sum(plan.blocks, ({ runs }) => sum(runs, ({ keys }) => keys.length));
  const endsBand = bandGap > 0 && dots % billion === 0;
  const aside = endsBand ? textWidth(format.billions((dots / billion) * 1000, 0), small.size) + 14 : 0;
  const rows = Math.ceil(dots / lanes) * pitch + Math.floor((dots - 1) / billion) * bandGap;
  const y = (layouts[0]?.y ?? 0) + rows + body.size + 1;
  const at = { x: lanes * pitch - aside, y, "text-anchor": "end" };
  return { marks: [svgElement(document, "text", at, [bold(document, value), ` ${text}`])], bottom: y + 4 };
}

/** Below the last row of every billion, how many there are by then. */
function drawScale(document: Document, { layouts, pitch, lanes, bandGap }: Arranged, capacity: number, format: Format): SVGElement[] {
  const rowsOfBillion = billion / lanes;
  const top = layouts[0]?.y ?? 0;
  return Array.from({ length: Math.floor(capacity / billion) }, (_, index) => {
    const y = top + (index + 1) * (rowsOfBillion * pitch + bandGap) - 6;
    return svgElement(document, "text", { x: lanes * pitch, y, class: "tick", "text-anchor": "end" }, [
      format.billions((index + 1) * 1000, 0),
    ]);
  });
}

/** A field of dots, ten million dollars each. */
export const promiseGrid: Chart<PromiseGridSeries, PromiseGridWords, PromiseGridScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const capacity = Math.max(series.registered.dots + series.promised.dots, series.ahead.goal.dots);
  const plan = planOf(series, scene, words, format);
  const arranged = arrange(plan, width, capacity);
  const scaled = arranged.bandGap > 0;
  const foot = plan.foot === undefined ? [] : wrapText(plan.foot, width, small.size);
  const under = drawUnder(document, plan, arranged, format);
  const height = Math.max(arranged.height + 2 + foot.length * small.line, under.bottom);
  return svgRoot({ document, width, height, name: "promise-grid", label }, [
    ...arranged.layouts.flatMap((layout) => drawBlock(document, layout, arranged)),
    ...arranged.layouts.flatMap((layout) => drawLabel(document, layout, plan.arrangement === "bars" || (isNarrow(width) && !layout.lanes))),
    ...drawHeads(document, plan.heads, width),
    ...under.marks,
    ...(scaled ? drawScale(document, arranged, capacity, format) : []),
    ...foot.map((line, index) =>
      svgElement(document, "text", { x: 0, y: arranged.height + (index + 1) * small.line, class: "small muted" }, [line]),
    ),
  ]);
};
