import { sum } from "d3";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { dotMillionUsd, type PromiseGridSeries } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { type Arranged, arrange, billion, type Layout } from "./arrange.ts";
import { type Label, type Plan, type PromiseGridScene, type PromiseGridWords, planOf } from "./plan.ts";
import { short, svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export type { PromiseGridScene, PromiseGridWords } from "./plan.ts";

const { body, small } = typeScale;
/** Between the number of billions and words beside it. */
const aside = 14;

/** Words at the end of a drawing, and how far down they reach. */
interface Below {
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

/** A label in one line: its sum is bold. */
function drawWords(document: Document, { value, text, of }: Label, at: Readonly<Record<string, string | number>>): SVGElement {
  const bold = value === "" ? [] : [svgElement(document, "tspan", { class: "strong" }, [value])];
  const rest = text === "" ? [] : [value === "" ? text : ` ${text}`];
  return svgElement(document, "text", { ...at, class: of && `of-${of}` }, [...bold, ...rest]);
}

/** Beside each other: value and text on two lines above the block. Below each other: on one. */
function drawLabel(document: Document, { block: { label, group }, x, y }: Layout, oneLine: boolean): SVGElement[] {
  if (label === undefined) return [];
  const first = y - 8 - (oneLine ? 0 : body.line);
  const above = group === undefined ? [] : [drawWords(document, group, { x, y: first - body.line })];
  if (oneLine) return [...above, drawWords(document, label, { x, y: first })];
  return [
    ...above,
    drawWords(document, { ...label, text: "" }, { x, y: first }),
    drawWords(document, { ...label, value: "" }, { x, y: first + body.line }),
  ];
}

const drawHeads = (document: Document, heads: readonly Label[], width: number): SVGElement[] =>
  heads.map((head, index) =>
    drawWords(document, head, { x: index === 0 ? 0 : width, y: 12, "text-anchor": index === 0 ? "start" : "end" }),
  );

const lineWidth = ({ value, text }: Label): number => textWidth(`${value} `, body.size, 600) + textWidth(text, body.size);

const dotsIn = (blocks: Plan["blocks"]): number => sum(blocks, ({ runs }) => sum(runs, ({ keys }) => keys.length));

/** Foot of the last row of a field. */
function fieldFoot({ blocks }: Plan, { layouts, pitch, lanes, bandGap }: Arranged): number {
  const dots = dotsIn(blocks);
  return (layouts[0]?.y ?? 0) + Math.ceil(dots / lanes) * pitch + Math.floor((dots - 1) / billion) * bandGap;
}

/**
 * What the last dots of a field are: beside the last of them where its row has room, else below it, at the right end or beside the number of
 * billions that stands there.
 */
function drawUnder(document: Document, plan: Plan, arranged: Arranged, format: Format): Below {
  const { under } = plan;
  if (under === undefined) return { marks: [], bottom: 0 };
  const { pitch, lanes, bandGap } = arranged;
  const dots = dotsIn(plan.blocks);
  const foot = fieldFoot(plan, arranged);
  const x = (dots % lanes || lanes) * pitch + 8;
  if (x + lineWidth(under) <= lanes * pitch) return { marks: [drawWords(document, under, { x, y: foot - pitch / 2 + 4.5 })], bottom: foot };
  const endsBand = bandGap > 0 && dots % billion === 0;
  const shift = endsBand ? textWidth(format.billions((dots / billion) * 1000, 0), small.size) + aside : 0;
  const y = foot + body.size + 1;
  return { marks: [drawWords(document, under, { x: lanes * pitch - shift, y, "text-anchor": "end" })], bottom: y + 4 };
}

/** What the last dots of a bar are: beside them, or below where the bar is too long. */
function drawRest(document: Document, { block: { rest, runs }, x, y }: Layout, { pitch, lanes }: Arranged, width: number): Below {
  if (rest === undefined) return { marks: [], bottom: 0 };
  const right = x + Math.ceil(sum(runs, ({ keys }) => keys.length) / lanes) * pitch + 8;
  const foot = y + lanes * pitch;
  if (right + lineWidth(rest) <= width) return { marks: [drawWords(document, rest, { x: right, y: (y + foot) / 2 + 4.5 })], bottom: foot };
  return { marks: [drawWords(document, rest, { x: width, y: foot + body.size + 1, "text-anchor": "end" })], bottom: foot + body.line + 1 };
}

/** What is said of the whole picture, below its last dots. */
function drawFoot(document: Document, { foot }: Plan, from: number, width: number): Below {
  const lines = foot === undefined ? [] : balanceText(foot, width, small.size);
  const marks = lines.map((line, index) =>
    svgElement(document, "text", { x: 0, y: from + (index + 1) * small.line, class: "small muted" }, [line]),
  );
  return { marks, bottom: from + lines.length * small.line + 2 };
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
  const isField = plan.arrangement === "field";
  // Billions stand at the right of the row below the last dots.
  const scaleRoom = scaled ? textWidth(format.billions(capacity * dotMillionUsd, 0), small.size) + aside : 0;
  const below = [
    drawUnder(document, plan, arranged, format),
    ...arranged.layouts.map((layout) => drawRest(document, layout, arranged, width)),
    drawFoot(document, plan, isField ? fieldFoot(plan, arranged) : arranged.height, width - scaleRoom),
  ];
  const height = Math.max(arranged.height + 2, ...below.map(({ bottom }) => bottom));
  return svgRoot({ document, width, height, name: "promise-grid", label }, [
    ...arranged.layouts.flatMap((layout) => drawBlock(document, layout, arranged)),
    ...arranged.layouts.flatMap((layout) => drawLabel(document, layout, plan.arrangement === "bars" || (isNarrow(width) && !layout.lanes))),
    ...drawHeads(document, plan.heads, width),
    ...below.flatMap(({ marks }) => marks),
    ...(scaled ? drawScale(document, arranged, capacity, format) : []),
  ]);
};
