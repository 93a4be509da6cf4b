import { isNarrow } from "../../../kit/drawing/chart.ts";
import { freeStretches } from "../../../kit/drawing/free-stretches.ts";
import type { Box } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { yearBands } from "../../../kit/drawing/year-bands.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import { tenths } from "../../../kit/table/rounding.ts";
import { dayMs, endOf } from "../../../kit/table/time.ts";
import { diagonalName, diagonalOf, type Drawing } from "./frame.ts";
import type { SlipPlantId } from "./series.ts";

const { small } = typeScale;
/** From the foot of the plot to the years, and of a wide picture to what they are. */
const [yearsBelow, namesBelow] = [17, 37];

const yearMs = 365 * dayMs;

type Tick = (at: { readonly x: number; readonly y: number }, anchor: string, text: string) => SVGElement;

const tickIn =
  (document: Document): Tick =>
  (at, anchor, text) =>
    svgElement(document, "text", { ...at, class: "tick", "text-anchor": anchor }, [text]);

/** Which years are named where their bands are narrower than the words: every second, third … of them. */
const namedEvery = (band: number, word: number): number => Math.max(1, Math.ceil(word / band));

function drawDueYears({ document, frame: { y, plot, due } }: Drawing, tick: Tick): SVGElement[] {
  const every = namedEvery(y(0) - y(yearMs), 14);
  return yearBands(due).flatMap(({ year, start, centre, shown }, index) => [
    ...(start === null ? [] : [svgElement(document, "line", { class: "grid", x1: plot.x0, x2: plot.x1, y1: y(start), y2: y(start) })]),
    ...(y(0) - y(shown * every) > 14 && index % every === 0 ? [tick({ x: plot.x0 - 6, y: y(centre) + 4 }, "end", String(year))] : []),
  ]);
}

function drawSaidYears({ document, frame: { x, plot, said } }: Drawing, tick: Tick): SVGElement[] {
  const word = textWidth("2000", small.size);
  const every = namedEvery(x(yearMs) - x(0), word + 4);
  return yearBands(said).flatMap(({ year, start, centre, shown }, index) => [
    ...(start === null ? [] : [svgElement(document, "line", { class: "axis", x1: x(start), x2: x(start), y1: plot.y1, y2: plot.y1 + 6 })]),
    ...(x(shown * every) - x(0) > word && index % every === 0
      ? [tick({ x: x(centre), y: plot.y1 + yearsBelow }, "middle", String(year))]
      : []),
  ]);
}

export function drawAxes(drawing: Drawing): SVGElement[] {
  const { document, frame, words } = drawing;
  const { plot, width } = frame;
  const tick = tickIn(document);
  return [
    ...drawDueYears(drawing, tick),
    svgElement(document, "line", { class: "axis", x1: plot.x0, x2: plot.x1, y1: plot.y1, y2: plot.y1 }),
    ...drawSaidYears(drawing, tick),
    tick({ x: 0, y: 12 }, "start", words.dueAxis),
    // A phone has no line to spare.
    isNarrow(width)
      ? tick({ x: 0, y: plot.y1 + yearsBelow }, "start", words.saidAxisShort)
      : tick({ x: plot.x1, y: plot.y1 + namesBelow }, "end", words.saidAxis),
  ];
}

/** The line of today as far as the picture knows, named where it is long enough to bear its name. */
export function drawDiagonal({ document, frame, words }: Drawing, until: DateSpan | null): SVGElement[] {
  const whole = diagonalOf(frame);
  const { x0, y0, x1, y1 } = until === null ? whole : diagonalOf(frame, endOf(until));
  const { x, y, angle, dy, box } = diagonalName(whole, words.diagonal);
  const line = svgElement(document, "line", { class: "diagonal", x1: x0, y1: y0, x2: x1, y2: y1, "data-key": "today" });
  if (x1 < box.x1) return [line];
  const transform = `translate(${tenths(x)},${tenths(y)}) rotate(${tenths(angle)})`;
  return [line, svgElement(document, "text", { class: "small muted", transform, dy }, [words.diagonal])];
}

/** The day to which a picture knows, upright through the plot but for the words across it, with its date below and the plant's name above. */
export function drawUntil(
  { document, frame, words, format }: Drawing,
  plant: SlipPlantId,
  until: DateSpan,
  labels: readonly Box[],
): SVGElement[] {
  const { x, plot, width } = frame;
  const at = x(endOf(until));
  const narrow = isNarrow(width);
  // On a phone in the plot's lower right, which is always empty: what is past cannot be promised.
  const y = plot.y1 + (narrow ? -6 : namesBelow);
  const text = words.until(format.date(until, "short"));
  // On a wide picture the name of the years shares its line: near to it, the two would be read as one.
  const taken = narrow ? 0 : textWidth(words.saidAxis, small.size) + 48;
  const fits = at + 4 + textWidth(text, small.size, 600) <= plot.x1 - taken;
  const d = freeStretches(at, [plot.y0, Math.max(y, plot.y1)], labels)
    .map(([from, to]) => `M${tenths(at)},${tenths(from)}V${tenths(to)}`)
    .join("");
  const place = fits ? { x: at + 4 } : { x: at - 4, "text-anchor": "end" };
  return [
    svgElement(document, "path", { class: "until", d, "data-key": "until" }),
    svgElement(document, "text", { class: "small strong", ...place, y }, [text]),
    svgElement(document, "text", { class: "small strong", x: plot.x1, y: 12, "text-anchor": "end" }, [words.plants[plant]]),
  ];
}
