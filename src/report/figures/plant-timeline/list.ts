import type { SpanLike } from "../../../kit/i18n/format.ts";
import type { TimelineStep } from "./series.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import type { TimelineDrawing, TimelineInput } from "./input.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

interface Entry {
  readonly step: TimelineStep;
  readonly dates: readonly string[];
  readonly title: readonly string[];
  readonly said: readonly string[];
  readonly height: number;
}

const { body, small } = typeScale;
const dateWidth = 82;
const spineX = 98;
const textX = 114;
const radius = 5;
const gap = 11;

function entryOf(step: TimelineStep, { width, format, words }: TimelineInput["options"]): Entry {
  const room = width - textX;
  const date = format.date(step.date, "short");
  // A window too long for its column breaks after its dash.
  const dates =
    textWidth(date, small.size) <= dateWidth
      ? [date]
      : wrapText(date.replace("–", "–\n").replaceAll(" ", "\u00a0").replace("\n", " "), dateWidth, small.size);
  const title = balanceText(step.title[format.lang], room, body.size);
  const [first] = step.said;
  const said =
    step.kind === "planned" && first ? wrapText(words.said(format.date(first, "short"), step.said.length - 1), room, small.size) : [];
  return { step, dates, title, said, height: Math.max(title.length * body.line + said.length * small.line, dates.length * small.line) };
}

/** A point in time is a dot; a span stands upright beside its words, as long as they are. */
function drawMark(document: Document, { step, height }: Entry, y: number): SVGElement {
  const long = step.date.precision === "day" ? radius * 2 : Math.max(radius * 2 + 6, height - 4);
  return svgElement(document, "rect", {
    class: step.kind,
    x: spineX - radius,
    y: y + 1,
    width: radius * 2,
    height: long,
    rx: radius,
    "data-key": step.id,
  });
}

function drawEntry(document: Document, entry: Entry, y: number): SVGElement[] {
  const top = entry.title.length * body.line;
  return [
    ...entry.dates.map((line, index) =>
      svgElement(document, "text", { class: "tick", x: dateWidth, y: y + 11 + index * small.line, "text-anchor": "end" }, [line]),
    ),
    drawMark(document, entry, y),
    ...entry.title.map((line, index) => svgElement(document, "text", { x: textX, y: y + 11 + index * body.line }, [line])),
    ...entry.said.map((line, index) =>
      svgElement(document, "text", { class: "small muted", x: textX, y: y + 10 + top + index * small.line }, [line]),
    ),
  ];
}

/** Where the data ends: above it what could have happened, below it what is still to come. */
function drawToday(document: Document, today: number, y: number, { width, format, words }: TimelineInput["options"]): SVGElement[] {
  const day: SpanLike = { from: today, to: today, precision: "day" };
  return [
    svgElement(document, "line", { class: "today", x1: 0, x2: width, y1: y + 4, y2: y + 4, "data-key": "today" }),
    svgElement(document, "text", { class: "small strong", x: textX, y: y + 20 }, [words.today(format.date(day, "short"))]),
  ];
}

/** Steps below each other in the order of their dates, evenly spaced: how a phone is read. */
export function timelineList({ steps, today, options }: TimelineInput): TimelineDrawing {
  const { document } = options;
  const firstAhead = steps.findIndex((step) => step.date.from > today);
  let y = 6;
  const elements = steps.flatMap((step, index): SVGElement[] => {
    const line = index === firstAhead ? drawToday(document, today, y, options) : [];
    if (line.length > 0) y += 34;
    const entry = entryOf(step, options);
    const drawn = drawEntry(document, entry, y);
    y += entry.height + gap;
    return [...line, ...drawn];
  });
  const spine = svgElement(document, "line", { class: "axis", x1: spineX, x2: spineX, y1: 0, y2: y });
  return { height: y, elements: [spine, ...elements] };
}
