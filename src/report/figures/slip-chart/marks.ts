import { svgElement } from "../../../kit/drawing/svg.ts";
import { tenths } from "../../../kit/table/rounding.ts";
import { endOf } from "../../../kit/table/time.ts";
import { type Drawing, markBox, markRadius } from "./frame.ts";
import type { SlipPlant, Statement } from "./series.ts";

/** A statement of the stairs, the one before it, and whether nothing newer was found in all that is known today. */
interface Step {
  readonly statement: Statement;
  readonly before: Statement | undefined;
  readonly open: boolean;
}

/** How long a statement stood, when it fell due while it stood, and where the stairs came from. */
function drawStep({ document, frame: { x, y } }: Drawing, { statement, before, open }: Step): SVGElement[] {
  const { id, said, until, due } = statement;
  const level = y(endOf(due));
  const [from, to] = [x(said), x(Math.max(said, Math.min(until, endOf(due))))];
  const path = (part: string, className: string, d: string) =>
    svgElement(document, "path", { class: className, d, "data-key": `${id}:${part}` });
  const start = `M${tenths(from)},`;
  const rise = before === undefined ? `${start}${tenths(level)}` : `${start}${tenths(y(endOf(before.due)))}V${tenths(level)}`;
  const flat = `H${tenths(to)}`;
  return [
    svgElement(document, "rect", {
      ...{ class: "window", x: from, y: level, width: to - from, height: y(due.from) - level },
      "data-key": `${id}:window`,
    }),
    path("step", "stairs", `${rise}${open ? "" : flat}`),
    // Nothing newer was found: the last date is carried on, but as a question.
    ...(open ? [path("carried", "stairs carried", `${start}${tenths(level)}${flat}`)] : []),
    ...(until > endOf(due) ? [path("overdue", "overdue", `M${tenths(to)},${tenths(level)}H${tenths(x(until))}`)] : []),
  ];
}

/** A statement as a hollow mark over all the days it allowed; one dated to a year has that year as a line across it. */
function drawMark({ document, frame }: Drawing, statement: Statement): SVGElement[] {
  const { id, saidOn, ordered } = statement;
  const { x0, y0, x1, y1 } = markBox(statement, frame);
  const middle = (y0 + y1) / 2;
  const range = { x1: frame.x(saidOn.from), x2: frame.x(saidOn.to), y1: middle, y2: middle };
  const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0, rx: markRadius };
  return [
    ...(ordered ? [] : [svgElement(document, "line", { class: "range", ...range, "data-key": `${id}:range` })]),
    svgElement(document, "rect", { class: ordered ? "promised" : "promised loose", ...box, "data-key": id }),
  ];
}

/** `whole`: the picture knows all that is known today, so that a date without a successor is carried on as a question. */
export function drawPlant(drawing: Drawing, { statements, actual }: SlipPlant, whole: boolean): SVGElement[] {
  const { document, frame } = drawing;
  const ordered = statements.filter((statement) => statement.ordered);
  const steps = ordered.map((statement, index): Step => {
    const open = whole && actual === null && index === ordered.length - 1;
    return { statement, before: ordered[index - 1], open };
  });
  // The longer window lies below: two statements of one week would else hide one another.
  const marks = statements.toSorted((a, b) => b.due.to - b.due.from - (a.due.to - a.due.from));
  const dot = actual && { class: "actual", cx: frame.x(actual.date.from), cy: frame.y(actual.date.from), r: 6.5, "data-key": actual.id };
  return [
    ...steps.flatMap((step) => drawStep(drawing, step)),
    ...marks.flatMap((statement) => drawMark(drawing, statement)),
    ...(dot ? [svgElement(document, "circle", dot)] : []),
  ];
}
