import type { DateSpan } from "../../../kit/table/date-span.ts";
import { endOf } from "../../../kit/table/time.ts";
import { tenths } from "../../../kit/table/rounding.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { knownBy, type SlipPlant, type SlipPlantId, type SlipSeries, type Statement } from "./series.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { type Diagonal, diagonalName, diagonalOf, type Frame, markBox, markRadius, slipFrame, yearBands } from "./frame.ts";
import { labelLine, type Placed, placeLabels } from "./labels.ts";
import { type SlipWords, slipWishes } from "./label-candidates.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";

export type { SlipWords } from "./label-candidates.ts";

export interface SlipScene {
  readonly plants: readonly SlipPlantId[];
  /** The picture shows what could be known at its end, on the axes of all that is known now; null: all of it. */
  readonly until: DateSpan | null;
}

/** The step a statement makes: how long it stood, when it fell due while it stood, and where the stairs came from. */
function drawStep(document: Document, statement: Statement, before: Statement | undefined, open: boolean, { x, y }: Frame): SVGElement[] {
  const { id, said, until, due } = statement;
  const level = y(endOf(due));
  const kept = Math.min(until, endOf(due));
  const [from, to] = [x(said), x(Math.max(said, kept))];
  const rise =
    before === undefined ? `M${tenths(from)},${tenths(level)}` : `M${tenths(from)},${tenths(y(endOf(before.due)))}V${tenths(level)}`;
  const overdue =
    until > endOf(due)
      ? [
          svgElement(document, "path", {
            class: "overdue",
            d: `M${tenths(to)},${tenths(level)}H${tenths(x(until))}`,
            "data-key": `${id}:overdue`,
          }),
        ]
      : [];
  const parts = [
    svgElement(document, "rect", {
      class: "window",
      x: from,
      y: level,
      width: to - from,
      height: y(due.from) - level,
      "data-key": `${id}:window`,
    }),
    svgElement(document, "path", { class: "stairs", d: `${rise}${open ? "" : `H${tenths(to)}`}`, "data-key": `${id}:step` }),
  ];
  // Nothing newer was found: the last date is carried on, but as a question.
  const carried = open
    ? [
        svgElement(document, "path", {
          class: "stairs carried",
          d: `M${tenths(from)},${tenths(level)}H${tenths(to)}`,
          "data-key": `${id}:carried`,
        }),
      ]
    : [];
  return [...parts, ...carried, ...overdue];
}

function drawMark(document: Document, statement: Statement, frame: Frame): SVGElement[] {
  const { x0, y0, x1, y1 } = markBox(statement, frame);
  const middle = (y0 + y1) / 2;
  const range = statement.ordered
    ? []
    : [
        svgElement(document, "line", {
          class: "range",
          x1: frame.x(statement.saidOn.from),
          x2: frame.x(statement.saidOn.to),
          y1: middle,
          y2: middle,
          "data-key": `${statement.id}:range`,
        }),
      ];
  const state = statement.ordered ? "promised" : "promised loose";
  return [
    ...range,
    svgElement(document, "rect", { class: state, x: x0, y: y0, width: x1 - x0, height: y1 - y0, rx: markRadius, "data-key": statement.id }),
  ];
}

/** `whole`: the picture knows all that is known today, so that a date without a successor is carried on as a question. */
function drawPlant(document: Document, { statements, actual }: SlipPlant, frame: Frame, whole: boolean): SVGElement[] {
  const ordered = statements.filter((statement) => statement.ordered);
  const steps = ordered.flatMap((statement, index) =>
    drawStep(document, statement, ordered[index - 1], whole && actual === null && index === ordered.length - 1, frame),
  );
  // The longer window lies below: two statements of one week would else hide one another.
  const marks = statements
    .toSorted((a, b) => b.due.to - b.due.from - (a.due.to - a.due.from))
    .flatMap((statement) => drawMark(document, statement, frame));
  const dot = actual
    ? [
        svgElement(document, "circle", {
          class: "actual",
          cx: frame.x(actual.date.from),
          cy: frame.y(actual.date.from),
          r: 6.5,
          "data-key": actual.id,
        }),
      ]
    : [];
  return [...steps, ...marks, ...dot];
}

function drawAxes(document: Document, { x, y, plot, said, due }: Frame, words: SlipWords): SVGElement[] {
  const tick = (at: { x: number; y: number }, anchor: string, text: string) =>
    svgElement(document, "text", { ...at, class: "tick", "text-anchor": anchor }, [text]);
  const across = yearBands(due).flatMap(({ year, start, centre, shown }) => [
    ...(start === null ? [] : [svgElement(document, "line", { class: "grid", x1: plot.x0, x2: plot.x1, y1: y(start), y2: y(start) })]),
    ...(y(0) - y(shown) > 14 ? [tick({ x: plot.x0 - 6, y: y(centre) + 4 }, "end", String(year))] : []),
  ]);
  const up = yearBands(said).flatMap(({ year, start, centre, shown }) => [
    ...(start === null ? [] : [svgElement(document, "line", { class: "axis", x1: x(start), x2: x(start), y1: plot.y1, y2: plot.y1 + 6 })]),
    ...(x(shown) - x(0) > textWidth(String(year), 12) ? [tick({ x: x(centre), y: plot.y1 + 17 }, "middle", String(year))] : []),
  ]);
  return [
    ...across,
    svgElement(document, "line", { class: "axis", x1: plot.x0, x2: plot.x1, y1: plot.y1, y2: plot.y1 }),
    ...up,
    tick({ x: 0, y: 12 }, "start", words.dueAxis),
    tick({ x: plot.x1, y: plot.y1 + 37 }, "end", words.saidAxis),
  ];
}

/** The line of today as far as the picture knows, named where it is long enough to bear its name. */
function drawDiagonal(document: Document, whole: Diagonal, { from, to }: Diagonal, name: string): SVGElement[] {
  const { x, y, angle, dy, box } = diagonalName(whole, name);
  const line = svgElement(document, "line", { class: "diagonal", x1: from[0], y1: from[1], x2: to[0], y2: to[1], "data-key": "today" });
  if (to[0] < box.x1) return [line];
  const transform = `translate(${tenths(x)},${tenths(y)}) rotate(${tenths(angle)})`;
  return [line, svgElement(document, "text", { class: "small muted", transform, dy }, [name])];
}

/** The day to which a picture knows, upright through the plot, with its date below and the plant's name above. */
function drawUntil(
  document: Document,
  plant: SlipPlantId,
  until: DateSpan,
  { x, plot }: Frame,
  words: SlipWords,
  format: Format,
): SVGElement[] {
  const at = x(endOf(until));
  const text = words.until(format.date(until, "short"));
  const side = at + 4 + textWidth(text, 12) < plot.x1 - textWidth(words.saidAxis, 12) - 12 ? "start" : "end";
  const y = plot.y1 + 37;
  return [
    svgElement(document, "line", { class: "until", x1: at, x2: at, y1: plot.y0, y2: y, "data-key": "until" }),
    svgElement(
      document,
      "text",
      {
        class: "small strong",
        x: side === "start" ? at + 4 : at - 4,
        y,
        "text-anchor": side === "start" ? undefined : side,
      },
      [text],
    ),
    svgElement(document, "text", { class: "small strong", x: plot.x1, y: 12, "text-anchor": "end" }, [words.plants[plant]]),
  ];
}

const drawLabel = (document: Document, { wish, spot }: Placed): SVGElement[] => [
  ...(spot.leader
    ? [
        svgElement(document, "line", {
          class: "leader",
          x1: spot.leader[0],
          y1: spot.leader[1],
          x2: spot.leader[2],
          y2: spot.leader[3],
          "data-key": `${wish.of}:leader`,
        }),
      ]
    : []),
  ...wish.lines.map(({ text, strong }, index) =>
    svgElement(
      document,
      "text",
      {
        class: strong ? "small strong halo" : "small halo",
        x: spot.x,
        y: spot.y + index * labelLine,
        "text-anchor": spot.anchor === "start" ? undefined : spot.anchor,
      },
      [text],
    ),
  ),
];

/** When a date was promised against the date promised: a kept promise runs flat into the line of today. */
export const slipChart: Chart<SlipSeries, SlipWords, SlipScene> = (series, { document, width, format, words, label, scene }) => {
  const plants = scene.plants.map((plant) => series.plants[plant]);
  const { until } = scene;
  const known = until === null ? plants : plants.map((plant) => knownBy(plant, until.to));
  // Axes and places of words are those of the whole: what a step adds grows out of what stood before, and nothing else moves.
  const frame = slipFrame(plants, series.today, width);
  const diagonal = diagonalOf(frame);
  const { wishes, obstacles } = slipWishes(plants, frame, diagonal, words, format, plants.length > 1 && isNarrow(width));
  const bounds = { x0: frame.plot.x0 - 5, y0: frame.plot.y0 - 14, x1: width, y1: frame.plot.y1 - 2 };
  const drawn = new Set(known.flatMap(({ statements, actual }) => [...statements.map(({ id }) => id), actual?.id]));
  const labels = placeLabels(wishes, obstacles, bounds).filter(({ wish }) => drawn.has(wish.of));
  return svgRoot({ document, width, height: frame.height, name: "slip-chart", label }, [
    ...drawAxes(document, frame, words),
    ...(until === null ? [] : scene.plants.flatMap((plant) => drawUntil(document, plant, until, frame, words, format))),
    ...drawDiagonal(document, diagonal, until === null ? diagonal : diagonalOf(frame, endOf(until)), words.diagonal),
    ...known.flatMap((plant) => drawPlant(document, plant, frame, until === null)),
    ...labels.flatMap((placed) => drawLabel(document, placed)),
  ]);
};
