import { labelBox } from "../../../kit/drawing/labels.ts";
import type { Box } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import type { Drawing, Frame } from "./frame.ts";
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

/** A part-year's last month, under everything of its year. */
function drawParts(drawing: Drawing, placed: readonly Placed[]): SVGElement[] {
  const { document, format, frame, words } = drawing;
  const parts = Map.groupBy(
    placed.filter(({ share }) => share.until !== null),
    ({ share }) => share.year,
  );
  return [...parts].flatMap(([year, [first]]) => {
    const until = first?.share.until ?? null;
    if (until === null) return [];
    const text = { x: frame.x(year), y: frame.plot.y1 + 32, "text-anchor": "middle", class: "small muted" };
    return [svgElement(document, "text", text, [words.until(format.month(new Date(until.from).getUTCMonth() + 1))])];
  });
}

const goalHalf = ({ narrow }: Frame): number => (narrow ? 15 : 20);

/** A goal's words and where they stand; one that a later goal replaced says so. */
function goalLabel({ format, frame, series, words }: Drawing, goal: Goal) {
  const [x, y, half] = [frame.x(goal.year), frame.y(goal.value), goalHalf(frame)];
  const amount = format.qualified(format.number(goal.value), goal.qualifier);
  // Figures of its year have their numbers above them. On a phone the words of a year to come keep clear of its neighbour's.
  const isAside = frame.narrow && goal.year !== frame.years.at(-1) && series.shares.every(({ year }) => year !== goal.year);
  const at = { x: isAside ? x - half + 4 : x, y: y + goalWords };
  // A phone has no room for it here, and its key says it.
  const saysSo = goal.isDropped && !frame.narrow;
  return { text: saysSo ? words.was(amount) : amount, ...at, anchor: isAside ? "start" : "middle" } as const;
}

/** The room of a goal, and of its words. */
export function goalBoxes(drawing: Drawing, goal: Goal): Box[] {
  const { frame } = drawing;
  const [x, y, half] = [frame.x(goal.year), frame.y(goal.value), goalHalf(frame)];
  const { text, ...at } = goalLabel(drawing, goal);
  return [{ kind: "box", x0: x - half, y0: y - 4, x1: x + half, y1: y + 4 }, labelBox([{ text, strong: true }], at)];
}

/** A goal is a hollow bar to be cleared; one that a later goal replaced is broken. */
function drawGoal(drawing: Drawing, goal: Goal): SVGElement[] {
  const { document, frame } = drawing;
  const [x, y, half] = [frame.x(goal.year), frame.y(goal.value), goalHalf(frame)];
  const box = { x: x - half, y: y - 3, width: 2 * half, height: 6, rx: 3 };
  const { text, anchor, ...at } = goalLabel(drawing, goal);
  return [
    svgElement(document, "rect", { ...box, class: goal.isDropped ? "goal dropped" : "goal", "data-key": goalKey(goal) }),
    svgElement(document, "text", { ...at, "text-anchor": anchor, class: "small strong promise halo" }, [text]),
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
