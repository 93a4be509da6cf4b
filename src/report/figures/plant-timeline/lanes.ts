import { scaleUtc, utcYear } from "d3";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { endOf, monthMs } from "../../../kit/table/time.ts";
import type { SpanLike } from "../../../kit/i18n/format.ts";
import { lanes } from "../../tables/steps.ts";
import type { TimelineStep } from "./series.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import type { TimelineDrawing, TimelineInput } from "./input.ts";
import { freeStretches } from "../../../kit/drawing/free-stretches.ts";
import type { Box } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { yearBands } from "../../../kit/drawing/year-bands.ts";

interface Item {
  readonly step: TimelineStep;
  /** Mark from and to; a day is a dot. */
  readonly x0: number;
  readonly x1: number;
  readonly label: ItemLabel;
  /** Label to the right of its mark, or to the left where the page ends. */
  readonly right: boolean;
  readonly box: { readonly x0: number; readonly x1: number; readonly height: number };
}

/** A step's words, and its date where the scene speaks of it: above them, or on a phone before them. */
interface ItemLabel {
  readonly date: string;
  readonly lines: readonly string[];
  readonly inline: boolean;
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

const { body, small } = typeScale;
const markHeight = 10;
/** Room for the name of a lane above its marks, or for air where they leave the name's line free, and air below them. */
const laneRoom = { narrow: { head: 23, free: 10, foot: 5 }, wide: { head: 28, free: 14, foot: 10 } };
/** Longer labels are broken, so that one long title does not push a whole lane down. */
const labelWidth = 216;
const top = 30;
/** Between the name of a lane and what stands on its line. */
const air = 6;
/** Room for the word for today under the lanes. */
const below = 16;

/** A step's words; where the scene speaks of some steps, those alone have any, and their date. A phone has no line to spare for a date. */
function labelOf(step: TimelineStep, room: number, { focus, options: { format, width } }: TimelineInput): ItemLabel {
  const title = step.title[format.lang];
  const words = (text: string) => balanceText(text, room, small.size);
  if (focus.size === 0) return { date: "", lines: words(title), inline: false };
  if (!focus.has(step.id)) return { date: "", lines: [], inline: false };
  const date = format.date(step.date, "short");
  if (!isNarrow(width)) return { date, lines: [date, ...words(title)], inline: false };
  const kept = date.replaceAll(" ", "\u00a0");
  return { date: kept, lines: words(`${kept}: ${title}`), inline: true };
}

/** A line of a label, with the date in it or above it set strong. */
function textOf(document: Document, { date, lines, inline }: ItemLabel, index: number): (string | SVGElement)[] {
  const line = lines[index] ?? "";
  if (!inline || index > 0) return [line];
  return [svgElement(document, "tspan", { class: "strong" }, [date]), line.slice(date.length)];
}

function itemOf(step: TimelineStep, x: Scale, input: TimelineInput): Item {
  const { width } = input.options;
  const [from, to] = [x(step.date.from), x(endOf(step.date))];
  const spare = Math.max(0, markHeight - (to - from)) / 2;
  const [x0, x1] = [from - spare, to + spare];
  const room = Math.min(labelWidth, Math.max(width - x1, x0) - 8);
  const label = labelOf(step, room, input);
  const { lines } = label;
  const wide = Math.max(0, ...lines.map((line, index) => 6 + textWidth(line, small.size, label.date !== "" && index === 0 ? 600 : 400)));
  const right = x1 + wide <= width;
  const box = {
    x0: right ? x0 : x0 - wide,
    x1: right ? x1 + wide : x1,
    height: Math.max(markHeight, lines.length * small.line) + (isNarrow(width) ? 3 : 5),
  };
  return { step, x0, x1, label, right, box };
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

const boxOf = ({ item: { box }, y }: Placed, laneY: number): Box => ({
  kind: "box",
  x0: box.x0,
  y0: laneY + y - 1,
  x1: box.x1,
  y1: laneY + y + box.height - 3,
});

const drawItem = ({ focus, options: { document } }: TimelineInput, { item, y }: Placed, laneY: number): SVGElement[] => {
  const { step, x0, x1, label, right } = item;
  const isMeant = focus.has(step.id);
  return [
    svgElement(document, "rect", {
      class: focus.size === 0 || isMeant ? step.kind : `${step.kind} quiet`,
      x: x0,
      y: laneY + y + 2,
      width: x1 - x0,
      height: markHeight,
      rx: markHeight / 2,
      "data-key": step.id,
    }),
    ...label.lines.map((_, index) =>
      svgElement(
        document,
        "text",
        {
          class: isMeant && index === 0 && !label.inline ? "small strong halo" : "small halo",
          x: right ? x1 + 6 : x0 - 6,
          y: laneY + y + 11 + index * small.line,
          "text-anchor": right ? undefined : "end",
        },
        textOf(document, label, index),
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

/** The last day of the sources, broken wherever a mark or a label lies across it. */
function drawToday(
  { document, format, words }: TimelineInput["options"],
  today: number,
  { x, height }: Axis,
  boxes: readonly Box[],
): SVGElement[] {
  const day: SpanLike = { from: today, to: today, precision: "day" };
  const foot = height + below;
  const at = x(today);
  const d = freeStretches(at, [20, foot], boxes)
    .map(([from, to]) => `M${at} ${from}V${to}`)
    .join("");
  return [
    svgElement(document, "path", { class: "today", d, "data-key": "today" }),
    svgElement(document, "text", { class: "small muted halo", x: x(today) - 6, y: foot - 4, "text-anchor": "end" }, [
      words.today(format.date(day, "short")),
    ]),
  ];
}

/** From a month before the first step to a month after the last, or after the day that the sources were read. */
const wholeTime = (steps: readonly TimelineStep[], today: number): [number, number] => [
  Math.min(...steps.map((step) => step.date.from)) - monthMs,
  Math.max(today + monthMs, ...steps.map((step) => step.date.to + monthMs)),
];

/** The years of the steps that a scene speaks of: as much as a phone can show. */
function yearsOf(steps: readonly TimelineStep[]): [number, number] {
  const [first, last] = [Math.min(...steps.map(({ date }) => date.from)), Math.max(...steps.map(({ date }) => date.to))];
  return [utcYear.floor(new Date(first)).getTime(), utcYear.ceil(new Date(last + 1)).getTime()];
}

/** What a scene shows: all, or on a phone the years and lanes of what it speaks of. */
function viewOf({ steps, focus, today, options }: TimelineInput): { domain: [number, number]; shown: readonly TimelineStep[] } {
  const meant = steps.filter(({ id }) => focus.has(id));
  if (meant.length === 0 || !isNarrow(options.width)) return { domain: wholeTime(steps, today), shown: steps };
  const [from, to] = yearsOf(meant);
  const lanesMeant = new Set(meant.map(({ lane }) => lane));
  return { domain: [from, to], shown: steps.filter(({ lane, date }) => lanesMeant.has(lane) && date.from >= from && date.to < to) };
}

/** Lanes of papers, land, building and running over one axis of time. */
export function timelineLanes(input: TimelineInput): TimelineDrawing {
  const { today, options } = input;
  const { document, width, words } = options;
  const { domain, shown } = viewOf(input);
  const room = isNarrow(width) ? laneRoom.narrow : laneRoom.wide;
  // On a phone the last mark may lie on the turn of a year, where the picture ends.
  const scale = scaleUtc(domain, [0, isNarrow(width) ? width - markHeight / 2 - 1 : width]);
  // Whole pixels: marks are ten wide, and what lies between two of them no reader sees.
  const x: Scale = (ms) => Math.round(scale(ms));
  let y = top;
  const boxes: Box[] = [];
  const drawn = lanes.flatMap((lane): SVGElement[] => {
    const items = shown.filter((step) => step.lane === lane).map((step) => itemOf(step, x, input));
    if (items.length === 0) return [];
    const laneTop = y;
    const { placed, height } = pack(items);
    const name = words.lanes[lane];
    const isFree = items.every(({ box }) => box.x0 > textWidth(name, body.size, 600) + 2 * air);
    const head = isFree ? room.free : room.head;
    // On a free line the name stands on that of the first words.
    const nameFoot = isFree ? head + 9 : head - 10;
    y += head + height + room.foot;
    boxes.push(...placed.map((place) => boxOf(place, laneTop + head - 2)));
    return [
      svgElement(document, "line", { class: "axis", x1: 0, x2: width, y1: laneTop, y2: laneTop }),
      svgElement(document, "text", { class: "strong halo", x: 0, y: laneTop + nameFoot }, [name]),
      ...placed.flatMap((place) => drawItem(input, place, laneTop + head - 2)),
    ];
  });
  const axis: Axis = { x, domain, height: y };
  const showsToday = today < domain[1];
  const end = showsToday ? drawToday(options, today, axis, boxes) : [];
  return { height: y + (showsToday ? below : 0), elements: [...drawYears(document, axis), ...end, ...drawn] };
}
