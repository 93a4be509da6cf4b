import { labelBox, type Spot } from "../../../kit/drawing/labels.ts";
import type { Box } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Drawing } from "./frame.ts";
import type { Goal, Share } from "./series.ts";

/** A share where it stands. */
export interface Placed {
  readonly share: Share;
  readonly x: number;
  readonly y: number;
  /** Foot of its number. */
  readonly foot: number;
}

/** Of a point. */
export const radius = 6;
/** From one number to the next above it. */
const numberLine = 16;
/** From a goal to the foot of its words. */
const goalWords = 17;

export const keyOf = ({ sector, year }: Share): string => `${sector}-${year}`;
export const goalKey = ({ year, value }: Goal): string => `goal-${year}-${value}`;

export const sharesShown = ({ series, scene }: Drawing): Share[] =>
  series.shares.filter(({ sector }) => scene.manufacturing || sector !== "manufacturing");
export const goalsShown = ({ series, scene }: Drawing): readonly Goal[] => (scene.goals ? series.goals : []);

/** Dots of one year that would cover each other stand side by side, their numbers above them both, the higher one's on top. */
function placeYear(shares: readonly Share[], { frame }: Drawing): Placed[] {
  const sorted = shares.toSorted((a, b) => b.value - a.value);
  const near = (a: Share | undefined, b: Share | undefined): boolean =>
    a !== undefined && b !== undefined && frame.y(b.value) - frame.y(a.value) < 2 * radius;
  return sorted.map((share, index) => {
    const [before, after] = [near(sorted[index - 1], share), near(share, sorted[index + 1])];
    const aside = before ? radius + 0.5 : after ? -radius - 0.5 : 0;
    return {
      share,
      x: frame.x(share.year) + aside,
      y: frame.y(share.value),
      foot: (before ? frame.y(sorted[index - 1]?.value ?? share.value) : frame.y(share.value)) - radius - 5 - (after ? numberLine : 0),
    };
  });
}

export function placedShares(drawing: Drawing): Placed[] {
  const years = Map.groupBy(sharesShown(drawing), ({ year }) => year);
  return [...years.values()].flatMap((shares) => placeYear(shares, drawing));
}

/** Full for a year, ringed for a part of one, hollow and broken for what was only expected. */
const styleOf = ({ status, until }: Share): string => (status === "forecast" ? "expected" : until === null ? "whole" : "part");

/**
 * What steps back behind what a scene has come to: behind the factories, all but the mines they have drawn level with; behind the goals,
 * every share.
 */
const isQuiet = ({ scene, series }: Drawing, share: Share): boolean =>
  scene.goals || (scene.manufacturing && share.sector !== "manufacturing" && share !== series.latest.mining);

function drawShare(drawing: Drawing, { share, x, y, foot }: Placed): SVGElement[] {
  const { document, format } = drawing;
  const quiet = isQuiet(drawing, share);
  const text = { x, y: foot, "text-anchor": "middle", class: `${quiet ? "" : "strong "}${share.sector} halo` };
  const style = `share ${share.sector} ${styleOf(share)}${quiet ? " quiet" : ""}`;
  return [
    svgElement(document, "circle", { cx: x, cy: y, r: radius, class: style, "data-key": keyOf(share) }),
    svgElement(document, "text", text, [format.number(share.value)]),
  ];
}

/** A part-year's last month, and where it stands. */
interface PartWords {
  readonly text: string;
  readonly spot: Spot;
}

/** The month of one point stands behind its number: below it the next number may be near. */
const monthSpot = ({ format }: Drawing, { share, x, foot }: Placed): Spot => ({
  x: x + textWidth(format.number(share.value), typeScale.body.size, 600) / 2 + 4,
  y: foot,
  anchor: "start",
});

/** Under the year where every share of it is of the same part; else at the one point that it is about. */
export function partWords(drawing: Drawing, placed: readonly Placed[]): PartWords[] {
  const { format, frame, series, words } = drawing;
  const isMixed = (year: number): boolean => series.shares.some((share) => share.year === year && share.until === null);
  const parts = placed.flatMap((point): PartWords[] => {
    const { year, until } = point.share;
    if (until === null) return [];
    const text = words.until(format.month(new Date(until.from).getUTCMonth() + 1));
    return [{ text, spot: isMixed(year) ? monthSpot(drawing, point) : { x: frame.x(year), y: frame.plot.y1 + 32, anchor: "middle" } }];
  });
  return [...new Map(parts.map((part) => [`${part.spot.x} ${part.spot.y}`, part])).values()];
}

const drawParts = (drawing: Drawing, placed: readonly Placed[]): SVGElement[] =>
  partWords(drawing, placed).map(({ text, spot: { x, y, anchor } }) =>
    svgElement(drawing.document, "text", { x, y, "text-anchor": anchor === "start" ? undefined : anchor, class: "small muted halo" }, [
      text,
    ]),
  );

/** Years with figures of their own: a goal among them is longer than their dots, and keeps its words out of their way. */
const hasShares = ({ series }: Drawing, { year }: Goal): boolean => series.shares.some((share) => share.year === year);

const goalHalf = (drawing: Drawing, goal: Goal): number => (drawing.frame.narrow ? 15 : 20) + (hasShares(drawing, goal) ? 5 : 0);

/** From a goal to words beside it. */
const aside = 5;

/** Where a goal's words stand: beside it where figures stand over it or the picture ends, else below it. */
function goalSpot(drawing: Drawing, goal: Goal): Omit<Spot, "leader"> {
  const { frame } = drawing;
  const [x, y, half] = [frame.x(goal.year), frame.y(goal.value), goalHalf(drawing, goal)];
  if (hasShares(drawing, goal)) return { x: x + half + aside, y: y + 4, anchor: "start" };
  if (goal.year === frame.years.at(-1)) return { x: x - half - aside, y: y + 4, anchor: "end" };
  // On a phone they keep clear of figures of the year before.
  return frame.narrow ? { x: x - half + 4, y: y + goalWords, anchor: "start" } : { x, y: y + goalWords, anchor: "middle" };
}

/** What is said of a goal: one that a later goal replaced says so. */
function goalText({ format, words }: Drawing, goal: Goal): string {
  const amount = format.qualified(format.number(goal.value), goal.qualifier);
  return goal.isDropped ? words.was(amount) : amount;
}

/** The room of a goal, and of its words. */
export function goalBoxes(drawing: Drawing, goal: Goal): Box[] {
  const { frame } = drawing;
  const [x, y, half] = [frame.x(goal.year), frame.y(goal.value), goalHalf(drawing, goal)];
  const words = labelBox([{ text: goalText(drawing, goal), strong: true }], goalSpot(drawing, goal));
  return [{ kind: "box", x0: x - half, y0: y - 4, x1: x + half, y1: y + 4 }, words];
}

/** A goal is a hollow bar to be cleared; one that a later goal replaced is broken. */
function drawGoal(drawing: Drawing, goal: Goal): SVGElement[] {
  const { document, frame } = drawing;
  const [x, y, half] = [frame.x(goal.year), frame.y(goal.value), goalHalf(drawing, goal)];
  const box = { x: x - half, y: y - 3, width: 2 * half, height: 6, rx: 3 };
  const { anchor, ...at } = goalSpot(drawing, goal);
  return [
    svgElement(document, "rect", { ...box, class: goal.isDropped ? "goal dropped" : "goal", "data-key": goalKey(goal) }),
    svgElement(document, "text", { ...at, "text-anchor": anchor, class: "small strong promise halo" }, [goalText(drawing, goal)]),
  ];
}

export function drawPoints(drawing: Drawing): SVGElement[] {
  const placed = placedShares(drawing);
  return [
    ...goalsShown(drawing).flatMap((goal) => drawGoal(drawing, goal)),
    ...placed.flatMap((share) => drawShare(drawing, share)),
    ...drawParts(drawing, placed),
  ];
}
