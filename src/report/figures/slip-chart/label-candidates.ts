import type { DateSpan } from "../../../kit/table/date-span.ts";
import { endOf } from "../../../kit/table/time.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import type { Label, LabelLine, Spot } from "../../../kit/drawing/labels.ts";
import type { Box, Line, Shape } from "../../../kit/drawing/shapes.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { diagonalName, diagonalOf, type Drawing, type Frame, markBox } from "./frame.ts";
import { lateBy, type SlipPlant, type Statement } from "./series.ts";

/** Places right at a statement's mark, nearest first. */
const spotsBeside = ({ x0, y0, x1, y1 }: Box): Spot[] => {
  const cy = (y0 + y1) / 2;
  return [
    { x: x0, y: y0 - 5, anchor: "start" },
    { x: x1 + 5, y: y0 + 16, anchor: "start" },
    { x: x0 - 5, y: cy + 4, anchor: "end" },
    { x: x0 - 5, y: y0 + 10, anchor: "end" },
    { x: x1, y: y0 - 5, anchor: "end" },
    { x: x1 + 5, y: y1 + 12, anchor: "start" },
    { x: x1 + 9, y: y0 + 19, anchor: "start" },
  ];
};

/** The same for words of several lines: those above a mark begin as much higher, at last at the head of the plot. */
const spotsAround = (mark: Box, lines: number, { plot }: Frame): Spot[] => {
  const more = (lines - 1) * typeScale.small.line;
  const [cx, cy] = [(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2];
  const head = plot.y0 + 3;
  return [
    { x: mark.x0, y: mark.y0 - 5 - more, anchor: "start" },
    { x: mark.x0, y: mark.y1 + 14, anchor: "start" },
    { x: mark.x1 + 5, y: cy + 4 - more / 2, anchor: "start" },
    { x: mark.x0, y: head, anchor: "start", leader: { kind: "line", x0: cx, y0: mark.y0, x1: cx, y1: head + more + 5 } },
  ];
};

/** Places below the mark, then apart from it on a line. */
function spotsApart({ x0, y0, x1, y1 }: Box): Spot[] {
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const line = (fromX: number, toX: number, toY: number): Line => ({ kind: "line", x0: fromX, y0: cy, x1: toX, y1: toY });
  const leaders = [28, 44, 60, 80].flatMap((distance): Spot[] => {
    const [below, above] = [y1 + distance * 0.7, y0 - distance * 0.7];
    return [
      { x: cx + distance, y: below + 4, anchor: "start", leader: line(x1, cx + distance - 3, below) },
      { x: cx - distance, y: above + 4, anchor: "end", leader: line(x0, cx - distance + 3, above) },
    ];
  });
  return [{ x: cx, y: y1 + 14, anchor: "middle" }, { x: x0, y: y1 + 14, anchor: "start" }, ...leaders];
}

/** Labels keep this far from stairs and from the diagonal. */
const air = 2;

/** The stairs of a plant, flat and upright pieces. */
function stairLines({ statements }: SlipPlant, { x, y }: Frame): Line[] {
  const ordered = statements.filter((statement) => statement.ordered);
  return ordered.flatMap(({ said, until, due }, index): Line[] => {
    const before = ordered[index - 1];
    const level = y(endOf(due));
    const flat: Line = { kind: "line", x0: x(said), y0: level, x1: x(until), y1: level, air };
    return before === undefined ? [flat] : [flat, { kind: "line", x0: x(said), y0: y(endOf(before.due)), x1: x(said), y1: level, air }];
  });
}

function markBoxes({ statements, actual }: SlipPlant, frame: Frame): Box[] {
  const marks = statements.map((statement) => markBox(statement, frame));
  if (actual === null) return marks;
  const [x, y] = [frame.x(actual.date.from), frame.y(actual.date.from)];
  return [...marks, { kind: "box", x0: x - 8, y0: y - 8, x1: x + 8, y1: y + 8 }];
}

/** The end of stairs that met the diagonal: its dot. */
function actualSpots({ date }: NonNullable<SlipPlant["actual"]>, { x, y, plot }: Frame): Spot[] {
  const [cx, cy] = [x(date.from), y(date.from)];
  return [{ x: cx + 12, y: cy + 14, anchor: "start" }, ...[62, 54, 46].map((down): Spot => ({ x: plot.x1, y: cy + down, anchor: "end" }))];
}

/** The end of stairs that did not: before their last mark, or below their last piece. */
function openSpots(last: Statement, frame: Frame): Spot[] {
  const { x, y, plot } = frame;
  const [mark, level] = [markBox(last, frame), y(endOf(last.due))];
  return [
    { x: mark.x0 - 8, y: level + 11, anchor: "end" },
    { x: mark.x0 - 8, y: level + 11 + typeScale.small.line, anchor: "end" },
    { x: Math.min(plot.x1, x(last.until)), y: level + 18, anchor: "end" },
  ];
}

/** Whether it came within the last date that was given for it. */
function isInTime(statements: SlipPlant["statements"], { date }: NonNullable<SlipPlant["actual"]>): boolean {
  const last = statements.findLast((statement) => statement.ordered);
  return last !== undefined && date.to <= last.due.to;
}

/** What a plant shares its picture with: whether that leaves room for dates only at their marks, and whether it is nothing. */
interface Company {
  readonly crowded: boolean;
  readonly alone: boolean;
}

/**
 * A plant's name and how it ended, at the end of its stairs. Beside another plant's there is no room to say whether it was in time, and
 * on a phone none for how late it was, which the title says.
 */
function endLabels(of: SlipPlant, { frame, words, format }: Drawing, { crowded, alone }: Company): Label[] {
  const { plant, statements, actual, unbuilt } = of;
  const named = (rest: readonly string[]): LabelLine[] => [{ text: words.plants[plant], strong: true }, ...rest.map((text) => ({ text }))];
  if (actual) {
    const against = { lateBy: isNarrow(frame.width) ? 0 : lateBy(of), inTime: isInTime(statements, actual) };
    const said = words.actual(format.date(actual.date, "short"), alone ? against : null);
    return [{ of: actual.id, lines: named(crowded ? [said.join(" ")] : said), spots: actualSpots(actual, frame) }];
  }
  const last = statements.findLast((statement) => statement.ordered);
  const open = words.open(unbuilt && format.date(unbuilt.asOf, "short"));
  return last === undefined ? [] : [{ of: last.id, lines: named(open), spots: openSpots(last, frame) }];
}

const overdueLabels = ({ statements }: SlipPlant, { frame: { x, y }, words }: Drawing): Label[] =>
  statements
    .filter((statement) => statement.ordered && statement.until > endOf(statement.due))
    .map((statement): Label => {
      const [from, to, level] = [x(endOf(statement.due)), x(statement.until), y(endOf(statement.due))];
      return {
        of: statement.id,
        lines: [{ text: words.overdue }],
        spots: [
          { x: to - 12, y: level + 15, anchor: "end" },
          { x: from + 8, y: level + 15, anchor: "start" },
          { x: to + 6, y: level + 5, anchor: "start" },
        ],
      };
    });

/** The axis tells years: the month says enough, and the day of a report is not that of the promise which it reports. */
const monthOf = (said: DateSpan): DateSpan => (said.precision === "day" ? { ...said, precision: "month" } : said);

/** On a phone a half of a year goes without its year, which stands on the axis: with it the words found room only far away. */
function dueText({ due }: Statement, format: Format, narrow: boolean): string {
  const said = format.date(due, "short");
  return narrow && due.precision === "window" ? said.replace(/[ \u00a0]\d{4}$/, "") : said;
}

/**
 * A label a statement, but none for one that only repeats the one before. First, last and the article's come first: they tell the story;
 * those outside of the stairs come last.
 */
function statementLabels(
  { statements }: SlipPlant,
  { frame, format, words }: Drawing,
  { crowded, alone }: Company,
  leads: boolean,
): Label[] {
  const named = statements.filter((statement) => !statement.repeats);
  const [first, last] = [named[0], named.at(-1)];
  const rest = named.filter((statement) => statement !== first && statement !== last);
  const [loose, stepped] = [rest.filter(({ ordered }) => !ordered), rest.filter(({ ordered }) => ordered)];
  const told = [first, last, rest.find(({ ofArticle }) => ofArticle)];
  const inOrder = [...new Set([...told, ...stepped, ...loose])].filter((statement) => statement !== undefined);
  return inOrder.map((statement) => {
    const mark = markBox(statement, frame);
    // The first mark of the picture says in words how all are read.
    if (leads && statement === first) {
      const lines = words.example(monthOf(statement.saidOn), statement.due, format).map((text) => ({ text, strong: true }));
      return { of: statement.id, lines, spots: [...spotsAround(mark, lines.length, frame), ...spotsApart(mark)] };
    }
    const spots = crowded ? spotsBeside(mark) : [...spotsBeside(mark), ...spotsApart(mark)];
    const due = dueText(statement, format, isNarrow(frame.width));
    return { of: statement.id, lines: [{ text: statement.ofArticle && alone ? words.ofArticle(due) : due }], spots };
  });
}

/** The year of a statement that is dated to no more: a word on it would name the wrong mark. */
const rangeLines = ({ statements }: SlipPlant, frame: Frame): Line[] =>
  statements
    .filter(({ ordered }) => !ordered)
    .map((statement): Line => {
      const { y0, y1 } = markBox(statement, frame);
      const level = (y0 + y1) / 2;
      return { kind: "line", x0: frame.x(statement.saidOn.from), y0: level, x1: frame.x(statement.saidOn.to), y1: level, air };
    });

/** What labels must not cover. */
export function obstaclesOf(plants: readonly SlipPlant[], { frame, words }: Drawing): Shape[] {
  const diagonal = diagonalOf(frame);
  const ofPlants = plants.flatMap((plant) => [...markBoxes(plant, frame), ...stairLines(plant, frame), ...rangeLines(plant, frame)]);
  return [...ofPlants, { ...diagonal, air }, diagonalName(diagonal, words.diagonal).box];
}

/**
 * Every label the picture would like to have, the most telling first.
 * Where it is crowded (two plants on a phone) a date stands right at its mark or not at all: one plant alone shows them all.
 */
export function labelsOf(plants: readonly SlipPlant[], drawing: Drawing): Label[] {
  const alone = plants.length === 1;
  const crowded = !alone && isNarrow(drawing.frame.width);
  return [
    ...plants.flatMap((plant) => endLabels(plant, drawing, { crowded, alone })),
    ...plants.flatMap((plant, index) => statementLabels(plant, drawing, { crowded, alone }, index === 0)),
    // On a phone the key says it.
    ...(isNarrow(drawing.frame.width) ? [] : plants.flatMap((plant) => overdueLabels(plant, drawing))),
  ];
}
