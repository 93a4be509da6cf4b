import type { Format } from "../i18n/format.ts";
import type { SlipPlant, SlipPlantId, Statement } from "../model/slip-chart.ts";
import { type Diagonal, endOf, type Frame, markBox } from "./slip-frame.ts";
import { alongLine, type Box, labelLine, type Spot, type Wish } from "./slip-labels.ts";

export interface SlipWords {
  readonly plants: Readonly<Record<SlipPlantId, string>>;
  readonly saidAxis: string;
  readonly dueAxis: string;
  readonly diagonal: string;
  /** What happened on the solid dot's day. */
  readonly actual: (date: string) => readonly string[];
  /** At the end of stairs that have not met the diagonal. */
  readonly open: readonly string[];
  readonly overdue: string;
}

/** Places round a statement's mark, nearest first; the last ones stand apart, on a line. */
function spotsAround({ x0, y0, x1, y1 }: Box): Spot[] {
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const apart = [28, 44, 60, 80].flatMap((distance): Spot[] => [
    { x: cx + distance, y: y1 + distance * 0.7 + 4, anchor: "start", leader: [x1, cy, cx + distance - 3, y1 + distance * 0.7] },
    { x: cx - distance, y: y0 - distance * 0.7 + 4, anchor: "end", leader: [x0, cy, cx - distance + 3, y0 - distance * 0.7] },
  ]);
  return [
    { x: x0, y: y0 - 5, anchor: "start" },
    { x: x1 + 5, y: y0 + 16, anchor: "start" },
    { x: x0 - 5, y: cy + 4, anchor: "end" },
    { x: x0 - 5, y: y0 + 10, anchor: "end" },
    { x: cx, y: y1 + 14, anchor: "middle" },
    { x: x0, y: y1 + 14, anchor: "start" },
    { x: x1, y: y0 - 5, anchor: "end" },
    ...apart,
  ];
}

/** Lines and marks of a plant that no label may cover. */
function obstaclesOf({ statements, actual }: SlipPlant, frame: Frame): Box[] {
  const { x, y } = frame;
  const ordered = statements.filter((statement) => statement.ordered);
  const stairs = ordered.flatMap((statement, index): Box[] => {
    const before = ordered[index - 1];
    const level = y(endOf(statement.due));
    const flat = { x0: x(statement.said), y0: level - 2, x1: x(statement.until), y1: level + 2 };
    if (before === undefined) return [flat];
    const from = y(endOf(before.due));
    return [flat, { x0: x(statement.said) - 2, y0: Math.min(from, level), x1: x(statement.said) + 2, y1: Math.max(from, level) }];
  });
  const dot = actual ? [{ x0: x(actual.date.from) - 8, y0: y(actual.date.from) - 8, x1: x(actual.date.from) + 8, y1: y(actual.date.from) + 8 }] : [];
  return [...statements.map((statement) => markBox(statement, frame)), ...stairs, ...dot];
}

/** The solid dot's words stand in the empty lower right: nothing can be promised for the past. */
function actualWish({ actual }: SlipPlant, { x, y }: Frame, words: SlipWords, format: Format): Wish[] {
  if (actual === null) return [];
  const lines = words.actual(format.date(actual.date, "short"));
  const [cx, cy] = [x(actual.date.from), y(actual.date.from)];
  return [
    {
      lines,
      strong: true,
      spots: [
        { x: cx + 12, y: cy + 12, anchor: "start" },
        { x: cx + 8, y: cy + 24, anchor: "middle" },
        { x: cx + 6, y: cy + 24, anchor: "end" },
      ],
    },
  ];
}

function openWish({ actual, statements }: SlipPlant, { x, y, plot }: Frame, words: SlipWords): Wish[] {
  const last = statements.findLast((statement) => statement.ordered);
  if (actual !== null || last === undefined) return [];
  const level = y(endOf(last.due));
  const end = Math.min(plot.x1, x(last.until));
  return [
    {
      lines: words.open,
      strong: false,
      spots: [
        { x: end, y: level + 17, anchor: "end" },
        { x: end, y: level - 6 - (words.open.length - 1) * labelLine, anchor: "end" },
      ],
    },
  ];
}

function overdueWishes({ statements }: SlipPlant, { x, y }: Frame, words: SlipWords): Wish[] {
  return statements
    .filter((statement) => statement.ordered && statement.until > endOf(statement.due))
    .map((statement) => {
      const [from, to, level] = [x(endOf(statement.due)), x(statement.until), y(endOf(statement.due))];
      return { lines: [words.overdue], strong: false, spots: [{ x: to, y: level + 15, anchor: "end" }, { x: from + 8, y: level + 15, anchor: "start" }, { x: to + 6, y: level + 5, anchor: "start" }] as const };
    });
}

/** The plant's name above its first promise. */
function nameWish({ plant, statements }: SlipPlant, frame: Frame, words: SlipWords): Wish[] {
  const first = statements.find((statement) => statement.ordered);
  if (first === undefined) return [];
  const { x0, y0, y1 } = markBox(first, frame);
  return [{ lines: [words.plants[plant]], strong: true, spots: [{ x: x0, y: y0 - 21, anchor: "start" }, { x: x0, y: y1 + 30, anchor: "start" }] }];
}

const statementWish = (statement: Statement, frame: Frame, format: Format): Wish => ({
  lines: [format.date(statement.due, "short")],
  strong: false,
  spots: spotsAround(markBox(statement, frame)),
});

/** A label a statement, but none for one that only repeats the one before. First and last come first: they tell the story. */
function statementWishes({ statements }: SlipPlant, frame: Frame, format: Format): Wish[] {
  const named = statements.filter((statement) => !statement.repeats);
  const [first, last] = [named[0], named.at(-1)];
  const rest = named.filter((statement) => statement !== first && statement !== last);
  return [first, last, ...rest].filter((statement) => statement !== undefined).map((statement) => statementWish(statement, frame, format));
}

/** Every label the picture would like to have, the most telling first, and what they must not cover. */
export function slipWishes(plants: readonly SlipPlant[], frame: Frame, { from, to }: Diagonal, words: SlipWords, format: Format, narrow: boolean): { wishes: Wish[]; obstacles: Box[] } {
  const name = { x0: from[0], y0: from[1] + (to[1] - from[1]) * 0.45, x1: from[0] + (to[0] - from[0]) * 0.45, y1: from[1] };
  return {
    obstacles: [...plants.flatMap((plant) => obstaclesOf(plant, frame)), ...alongLine(from[0], from[1], to[0], to[1]), ...(narrow ? [] : [name])],
    wishes: [
      ...plants.flatMap((plant) => actualWish(plant, frame, words, format)),
      ...plants.flatMap((plant) => openWish(plant, frame, words)),
      ...plants.flatMap((plant) => nameWish(plant, frame, words)),
      ...plants.flatMap((plant) => statementWishes(plant, frame, format)),
      ...plants.flatMap((plant) => overdueWishes(plant, frame, words)),
    ],
  };
}
