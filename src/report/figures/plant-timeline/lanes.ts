import { scaleUtc } from "d3";
import { endOf, monthMs } from "../../../kit/table/time.ts";
import type { SpanLike } from "../../../kit/i18n/format.ts";
import { lanes } from "../../tables/steps.ts";
import type { TimelineStep } from "./series.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import type { TimelineDrawing, TimelineInput } from "./input.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { yearBands } from "../../../kit/drawing/year-bands.ts";

interface Item {
  readonly step: TimelineStep;
  /** Mark from and to; a day is a dot. */
  readonly x0: number;
  readonly x1: number;
  readonly lines: readonly string[];
  /** Label to the right of its mark, or to the left where the page ends. */
  readonly right: boolean;
  readonly box: { readonly x0: number; readonly x1: number; readonly height: number };
}

interface Placed {
  readonly item: Item;
  readonly y: number;
}

type Scale = (ms: number) => number;

/** The one axis of time, and how far down its lanes reach. */
interface Axis {
  readonly x: Scale;
  readonly domain: readonly [number, number];
  readonly height: number;
}

const { small } = typeScale;
const markHeight = 10;
/** Longer labels are broken, so that one long title does not push a whole lane down. */
const labelWidth = 216;
const top = 30;
/** Room for the word for today under the lanes. */
const below = 16;

function itemOf(step: TimelineStep, x: Scale, { width, format }: TimelineInput["options"]): Item {
  const [from, to] = [x(step.date.from), x(endOf(step.date))];
  const spare = Math.max(0, markHeight - (to - from)) / 2;
  const [x0, x1] = [from - spare, to + spare];
  const room = Math.min(labelWidth, Math.max(width - x1, x0) - 8);
  const lines = balanceText(step.title[format.lang], room, small.size);
  const wide = Math.max(...lines.map((line) => textWidth(line, small.size)));
  const right = x1 + 6 + wide <= width;
  const box = {
    x0: right ? x0 : x0 - 6 - wide,
    x1: right ? x1 + 6 + wide : x1,
    height: Math.max(markHeight, lines.length * small.line) + 5,
  };
  return { step, x0, x1, lines, right, box };
}

/** Puts each item on the highest line of its lane on which it touches nobody. */
function pack(items: readonly Item[]): { placed: Placed[]; height: number } {
  const placed: Placed[] = [];
  for (const item of items) {
    const beside = placed.filter(({ item: { box } }) => box.x0 < item.box.x1 + 10 && item.box.x0 < box.x1 + 10);
    const candidates = [0, ...beside.map((other) => other.y + other.item.box.height)].toSorted((a, b) => a - b);
    const y =
      candidates.find((candidate) =>
        beside.every((other) => candidate >= other.y + other.item.box.height || candidate + item.box.height <= other.y),
      ) ?? 0;
    placed.push({ item, y });
  }
  return { placed, height: Math.max(0, ...placed.map(({ item, y }) => y + item.box.height)) };
}

const drawItem = (document: Document, { item, y }: Placed, laneY: number): SVGElement[] => {
  const { step, x0, x1, lines, right } = item;
  return [
    svgElement(document, "rect", {
      class: step.kind,
      x: x0,
      y: laneY + y + 2,
      width: x1 - x0,
      height: markHeight,
      rx: markHeight / 2,
      "data-key": step.id,
    }),
    ...lines.map((line, index) =>
      svgElement(
        document,
        "text",
        {
          class: "small halo",
          x: right ? x1 + 6 : x0 - 6,
          y: laneY + y + 11 + index * small.line,
          "text-anchor": right ? undefined : "end",
        },
        [line],
      ),
    ),
  ];
};

/** Years named in their middle, with a line at each turn of the year. */
function drawYears(document: Document, { x, domain, height }: Axis): SVGElement[] {
  return yearBands(domain).flatMap(({ year, start, centre, shown }) => {
    const text = String(year);
    const named = x(domain[0] + shown) - x(domain[0]) > textWidth(text, small.size) + 2;
    return [
      ...(start === null ? [] : [svgElement(document, "line", { class: "grid", x1: x(start), x2: x(start), y1: 20, y2: height })]),
      ...(named ? [svgElement(document, "text", { class: "tick", x: x(centre), y: 12, "text-anchor": "middle" }, [text])] : []),
    ];
  });
}

function drawToday({ document, format, words }: TimelineInput["options"], today: number, { x, height }: Axis): SVGElement[] {
  const day: SpanLike = { from: today, to: today, precision: "day" };
  const foot = height + below;
  return [
    svgElement(document, "line", { class: "today", x1: x(today), x2: x(today), y1: 20, y2: foot, "data-key": "today" }),
    svgElement(document, "text", { class: "small muted halo", x: x(today) - 6, y: foot - 4, "text-anchor": "end" }, [
      words.today(format.date(day, "short")),
    ]),
  ];
}

/** Lanes of papers, land, building and running over one axis of time. */
export function timelineLanes({ steps, today, options }: TimelineInput): TimelineDrawing {
  const { document, width, words } = options;
  const domain: [number, number] = [
    Math.min(...steps.map((step) => step.date.from)) - monthMs,
    Math.max(today + monthMs, ...steps.map((step) => step.date.to + monthMs)),
  ];
  const scale = scaleUtc(domain, [0, width]);
  const x: Scale = (ms) => scale(ms);
  let y = top;
  const drawn = lanes.flatMap((lane): SVGElement[] => {
    const items = steps.filter((step) => step.lane === lane).map((step) => itemOf(step, x, options));
    if (items.length === 0) return [];
    const laneTop = y;
    const { placed, height } = pack(items);
    y += 28 + height + 10;
    return [
      svgElement(document, "line", { class: "axis", x1: 0, x2: width, y1: laneTop, y2: laneTop }),
      svgElement(document, "text", { class: "strong halo", x: 0, y: laneTop + 18 }, [words.lanes[lane]]),
      ...placed.flatMap((place) => drawItem(document, place, laneTop + 26)),
    ];
  });
  const axis: Axis = { x, domain, height: y };
  return { height: y + below, elements: [...drawYears(document, axis), ...drawToday(options, today, axis), ...drawn] };
}
