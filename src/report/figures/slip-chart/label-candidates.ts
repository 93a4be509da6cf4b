import { endOf } from "../../../kit/table/time.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { SlipPlant, SlipPlantId, Statement } from "./series.ts";
import { type Diagonal, diagonalName, type Frame, markBox } from "./frame.ts";
import { alongLine, type Box, labelLine, type LabelLine, type Obstacles, type Spot, type Wish } from "./labels.ts";

export interface SlipWords {
  readonly plants: Readonly<Record<SlipPlantId, string>>;
  readonly saidAxis: string;
  readonly dueAxis: string;
  readonly diagonal: string;
  /** How far a picture shows what was known: to the end of this date. */
  readonly until: (date: string) => string;
  /** What happened on the solid dot's day. */
  readonly actual: (date: string) => readonly string[];
  /** At the end of stairs of which nobody has said that they met the diagonal. */
  readonly open: readonly string[];
  readonly overdue: string;
}

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
  ];
};

/** Places below the mark, then apart from it on a line. */
function spotsApart({ x0, y0, x1, y1 }: Box): Spot[] {
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const leaders = [28, 44, 60, 80].flatMap((distance): Spot[] => [
    { x: cx + distance, y: y1 + distance * 0.7 + 4, anchor: "start", leader: [x1, cy, cx + distance - 3, y1 + distance * 0.7] },
    { x: cx - distance, y: y0 - distance * 0.7 + 4, anchor: "end", leader: [x0, cy, cx - distance + 3, y0 - distance * 0.7] },
  ]);
  return [{ x: cx, y: y1 + 14, anchor: "middle" }, { x: x0, y: y1 + 14, anchor: "start" }, ...leaders];
}

/** The stairs of a plant, flat and upright pieces. */
function stairBoxes({ statements }: SlipPlant, { x, y }: Frame): Box[] {
  const ordered = statements.filter((statement) => statement.ordered);
  return ordered.flatMap((statement, index): Box[] => {
    const before = ordered[index - 1];
    const level = y(endOf(statement.due));
    const flat = { x0: x(statement.said), y0: level - 2, x1: x(statement.until), y1: level + 2 };
    if (before === undefined) return [flat];
    const from = y(endOf(before.due));
    return [flat, { x0: x(statement.said) - 2, y0: Math.min(from, level), x1: x(statement.said) + 2, y1: Math.max(from, level) }];
  });
}

function markBoxes({ statements, actual }: SlipPlant, frame: Frame): Box[] {
  const marks = statements.map((statement) => markBox(statement, frame));
  if (actual === null) return marks;
  const [x, y] = [frame.x(actual.date.from), frame.y(actual.date.from)];
  return [...marks, { x0: x - 8, y0: y - 8, x1: x + 8, y1: y + 8 }];
}

/** A plant's name and how it ended, at the end of its stairs. */
function endWish({ plant, statements, actual }: SlipPlant, frame: Frame, words: SlipWords, format: Format): Wish[] {
  const { x, y, plot } = frame;
  const name: LabelLine = { text: words.plants[plant], strong: true };
  if (actual) {
    const [cx, cy] = [x(actual.date.from), y(actual.date.from)];
    const lines = [name, ...words.actual(format.date(actual.date, "short")).map((text) => ({ text }))];
    return [
      {
        of: actual.id,
        lines,
        spots: [
          { x: cx + 12, y: cy + 14, anchor: "start" },
          { x: plot.x1, y: cy + 50, anchor: "end" },
          { x: plot.x1, y: cy + 70, anchor: "end" },
        ],
      },
    ];
  }
  const last = statements.findLast((statement) => statement.ordered);
  if (last === undefined) return [];
  const [mark, level] = [markBox(last, frame), y(endOf(last.due))];
  const lines = [name, ...words.open.map((text) => ({ text }))];
  return [
    {
      of: last.id,
      lines,
      spots: [
        { x: Math.min(plot.x1, x(last.until)), y: level + 18, anchor: "end" },
        { x: mark.x0 - 8, y: level + 11, anchor: "end" },
        { x: mark.x0 - 8, y: level + 11 + labelLine, anchor: "end" },
      ],
    },
  ];
}

function overdueWishes({ statements }: SlipPlant, { x, y }: Frame, words: SlipWords): Wish[] {
  return statements
    .filter((statement) => statement.ordered && statement.until > endOf(statement.due))
    .map((statement): Wish => {
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
}

function statementWish(statement: Statement, frame: Frame, format: Format, crowded: boolean): Wish {
  const mark = markBox(statement, frame);
  return {
    of: statement.id,
    lines: [{ text: format.date(statement.due, "short") }],
    spots: crowded ? spotsBeside(mark) : [...spotsBeside(mark), ...spotsApart(mark)],
  };
}

/** A label a statement, but none for one that only repeats the one before. First and last come first: they tell the story. */
function statementWishes({ statements }: SlipPlant, frame: Frame, format: Format, crowded: boolean): Wish[] {
  const named = statements.filter((statement) => !statement.repeats);
  const [first, last] = [named[0], named.at(-1)];
  const rest = named.filter((statement) => statement !== first && statement !== last);
  return [...new Set([first, last, ...rest])]
    .filter((statement) => statement !== undefined)
    .map((statement) => statementWish(statement, frame, format, crowded));
}

/**
 * Every label the picture would like to have, the most telling first, and what they must not cover.
 * Where it is crowded (two plants on a phone) a date stands right at its mark or not at all: one plant alone shows them all.
 */
export function slipWishes(
  plants: readonly SlipPlant[],
  frame: Frame,
  diagonal: Diagonal,
  words: SlipWords,
  format: Format,
  crowded: boolean,
): { wishes: Wish[]; obstacles: Obstacles } {
  const { from, to } = diagonal;
  return {
    obstacles: {
      marks: [...plants.flatMap((plant) => markBoxes(plant, frame)), diagonalName(diagonal, words.diagonal).box],
      lines: [...plants.flatMap((plant) => stairBoxes(plant, frame)), ...alongLine(from[0], from[1], to[0], to[1])],
    },
    wishes: [
      ...plants.flatMap((plant) => endWish(plant, frame, words, format)),
      ...plants.flatMap((plant) => statementWishes(plant, frame, format, crowded)),
      ...plants.flatMap((plant) => overdueWishes(plant, frame, words)),
    ],
  };
}
