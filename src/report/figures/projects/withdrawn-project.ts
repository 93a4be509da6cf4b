import { range } from "d3";
import { type Withdrawal, isInDollars, isInForce, type ProjectsSeries } from "../../projects/projects.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { packProjects } from "../../projects/cluster.ts";
import { type PlacedProject, radiusOf } from "../../projects/mark.ts";
import { drawPlaced, type Drawing, moved, type DrawContext } from "./field.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const { body } = typeScale;
/** Air above and below the field. */
const edge = 2;
/** Air above the words. */
const air = 12;
/** Radii of one million dollars that are tried, from small to large. */
const units = range(0.5, 4, 0.05);

function linesOf({ dot, certified, reported, shareOfRest }: Withdrawal, { words, format }: DrawContext, room: number): string[] {
  const said = words.withdrawal(
    format.amount(dot.capital ?? 0, "million-usd", dot.qualifier),
    certified === null ? null : format.date(certified, "short"),
    format.date(reported, "short"),
    format.percent(shareOfRest, 0),
  );
  return said.flatMap((line, index) => balanceText(line, room, body.size, index === 0 ? 600 : 400));
}

/** An arrow with an open head; it points where its subject went. */
function arrow(document: Document, from: Point, to: Point): SVGElement {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const at = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;
  const barb = (side: number) => at({ x: to.x - Math.cos(turn + side) * 8, y: to.y - Math.sin(turn + side) * 8 });
  return svgElement(document, "path", { d: `M${at(from)}L${at(to)}L${barb(0.5)}M${at(to)}L${barb(-0.5)}`, class: "leaving" });
}

/** Where a ray from a point inside a circle leaves it. */
function exitOf(point: Point, turn: number, { r, ...centre }: Point & { readonly r: number }): Point {
  const along = (point.x - centre.x) * Math.cos(turn) + (point.y - centre.y) * Math.sin(turn);
  const square = (point.x - centre.x) ** 2 + (point.y - centre.y) ** 2;
  const distance = -along + Math.sqrt(Math.max(0, along ** 2 - square + r ** 2));
  return { x: point.x + Math.cos(turn) * distance, y: point.y + Math.sin(turn) * distance };
}

/** The field with every project in it, and where the one that was given up goes. */
interface Field {
  readonly placed: readonly PlacedProject[];
  readonly centre: Point;
  readonly radius: number;
  readonly hole: PlacedProject;
  /** Middle of the project outside. */
  readonly out: Point;
  /** Left edge of it. */
  readonly left: number;
}

/** Between the field and the project outside: the arrow's. */
const gapOf = (width: number): number => (isNarrow(width) ? 24 : 56);

/** The largest field that the stage holds, with the project outside beside it. */
function fieldOf({ dots, withdrawal }: ProjectsSeries, width: number, height: number): Field {
  const standing = dots.filter((dot) => dot !== withdrawal.dot && isInForce(dot) && isInDollars(dot));
  const all = [...standing, withdrawal.dot];
  // Diamonds and the air between marks do not grow with the field, so its size is found by trying.
  const fits = (unit: number) => {
    const { radius } = packProjects(all, unit);
    return radius * 2 + edge * 2 <= height && (radius + radiusOf(withdrawal.dot, unit)) * 2 + gapOf(width) + edge <= width;
  };
  const unit = units.findLast(fits) ?? units[0] ?? 1;
  const cluster = packProjects(all, unit);
  const { radius } = cluster;
  const centre = { x: radius, y: radius + edge };
  const placed = moved(cluster, centre.x, centre.y);
  const hole = placed.find(({ dot }) => dot.id === withdrawal.dot.id);
  if (hole === undefined) throw new Error(`Not in its own field: ${withdrawal.dot.id}`);
  const left = radius * 2 + gapOf(width);
  return { placed, centre, radius, hole, out: { x: left + hole.r, y: hole.y }, left };
}

/** The hole that the project leaves, the way it went, and itself outside with its words, whose top left corner is `at`. */
function drawGone(context: DrawContext, field: Field, lines: readonly string[], at: Point): SVGElement[] {
  const { placed, centre, radius, hole, out } = field;
  const { document } = context;
  const turn = Math.atan2(out.y - hole.y, out.x - hole.x);
  const rest = placed.filter((project) => project !== hole);
  return [
    ...drawPlaced(context, rest),
    svgElement(document, "circle", { cx: hole.x, cy: hole.y, r: hole.r - 1, class: "hole" }),
    arrow(document, exitOf(hole, turn, { ...centre, r: radius + 4 }), exitOf(out, turn + Math.PI, { ...out, r: hole.r + 4 })),
    ...drawPlaced(context, [{ ...hole, ...out }]),
    ...drawWords(document, lines, at),
  ];
}

/** What is said of the project, its capital first; `at` is the top left corner. */
const drawWords = (document: Document, lines: readonly string[], at: Point): SVGElement[] =>
  lines.map((line, index) => {
    const y = at.y + 13 + index * body.line;
    return svgElement(document, "text", { x: at.x, y, class: index === 0 ? "strong" : undefined }, [line]);
  });

/** What part of its year the project was. */
function shareLines({ shareOfYear }: Withdrawal, { words, format }: DrawContext, room: number): string[] {
  if (shareOfYear === null) return [];
  return balanceText(words.shareOfYear(format.percent(shareOfYear.percent, 0), shareOfYear.year), room, body.size, 600);
}

/** The same inside its circle, below its name and capital. */
const drawShare = (context: DrawContext, { hole }: Field, withdrawal: Withdrawal): SVGElement[] =>
  shareLines(withdrawal, context, hole.r * 1.5).map((line, index) => {
    const at = { x: hole.x, y: hole.y + 34 + index * body.line, "text-anchor": "middle" };
    return svgElement(context.document, "text", { ...at, class: "strong" }, [line]);
  });

/**
 * The field as it would have been, with the largest project in it; or with the hole that it leaves, and the project outside. Its words stand
 * below it, on a phone below all.
 *
 * @param room CSS pixels of height that the stage leaves
 */
export function drawWithdrawal(context: DrawContext, series: ProjectsSeries, state: "pending" | "done", room: number): Drawing {
  const { document, width } = context;
  const across = linesOf(series.withdrawal, context, width);
  const field = fieldOf(series, width, isNarrow(width) ? room - across.length * body.line - air : room);
  const { placed, radius, hole, out, left } = field;
  const bottom = radius * 2 + edge;
  const [lines, at] = isNarrow(width)
    ? [across, { x: 0, y: bottom + air }]
    : [linesOf(series.withdrawal, context, width - left), { x: left, y: out.y + hole.r + air }];
  // As tall as the picture that follows: nothing but the one project is to move.
  const height = Math.max(bottom, at.y + lines.length * body.line) + edge;
  if (state === "done") return { marks: drawGone(context, field, lines, at), height };
  const { withdrawal } = series;
  const standing = drawPlaced(context, placed);
  if (!isNarrow(width)) return { marks: [...standing, ...drawShare(context, field, withdrawal)], height };
  // A phone's circle is too small for more than its name.
  const known = [...lines.slice(0, withdrawal.certified === null ? 1 : 2), ...shareLines(withdrawal, context, width)];
  return { marks: [...standing, ...drawWords(document, known, at)], height };
}
