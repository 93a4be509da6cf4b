import type { Format } from "../../../kit/i18n/format.ts";
import { type Departure, isInDollars, isInForce, type ProjectsSeries } from "../../projects/projects.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { packProjects } from "../../projects/cluster.ts";
import { drawPlaced, type Drawing, moved, type ProjectsWords, unitOf } from "./field.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

function departureLines(
  { dot, certified, reported, shareOfRest }: Departure,
  width: number,
  words: ProjectsWords,
  format: Format,
): string[] {
  const capital = format.amount(dot.capital ?? 0, "million-usd", dot.qualifier);
  const said = words.departure(
    capital,
    certified === null ? null : format.date(certified, "short"),
    format.date(reported, "short"),
    format.percent(shareOfRest, 0),
  );
  return said.flatMap((line, index) => wrapText(line, width, 13, index === 0 ? 600 : 400));
}

/** An arrow with an open head; it points where its subject went. */
function arrow(document: Document, from: Point, to: Point): SVGElement {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const at = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;
  const barb = (side: number) => at({ x: to.x - Math.cos(turn + side) * 8, y: to.y - Math.sin(turn + side) * 8 });
  return svgElement(document, "path", { d: `M${at(from)}L${at(to)}L${barb(0.5)}M${at(to)}L${barb(-0.5)}`, class: "leaving" });
}

/** Where a ray from a point inside a circle around `centre` leaves it. */
function exitOf(point: Point, turn: number, centre: Point, radius: number): Point {
  const along = (point.x - centre.x) * Math.cos(turn) + (point.y - centre.y) * Math.sin(turn);
  const square = (point.x - centre.x) ** 2 + (point.y - centre.y) ** 2;
  const distance = -along + Math.sqrt(Math.max(0, along ** 2 - square + radius ** 2));
  return { x: point.x + Math.cos(turn) * distance, y: point.y + Math.sin(turn) * distance };
}

/** The field as it would have been, with the largest project in it; or with the hole that it leaves, and the project outside. */
export function drawDeparture(
  document: Document,
  { dots, departure }: ProjectsSeries,
  state: "pending" | "done",
  width: number,
  words: ProjectsWords,
  format: Format,
): Drawing {
  const narrow = isNarrow(width);
  const standing = dots.filter((dot) => isInForce(dot) && isInDollars(dot));
  const cluster = packProjects([...standing, departure.dot], unitOf(width));
  const centre = { x: narrow ? width / 2 : cluster.radius, y: cluster.radius + 2 };
  const field = moved(cluster, centre.x, centre.y);
  const hole = field.find(({ dot }) => dot.id === departure.dot.id);
  if (hole === undefined) throw new Error(`Not in its own field: ${departure.dot.id}`);
  const edge = cluster.radius * 2 + 2;
  const out = narrow ? { x: hole.r + 1, y: edge + 30 + hole.r } : { x: cluster.radius * 2 + 56 + hole.r, y: hole.y };
  const text = { x: out.x + hole.r + 16, top: out.y - (narrow ? 36 : 44) };
  const lines = departureLines(departure, width - text.x, words, format);
  const turn = Math.atan2(out.y - hole.y, out.x - hole.x);
  const height = Math.max(edge, out.y + hole.r, text.top + lines.length * 17) + 2;
  // As tall as the picture that follows: nothing but the one project is to move.
  if (state === "pending") return { marks: drawPlaced(document, field, format), height };
  const marks = [
    ...drawPlaced(
      document,
      field.filter((placed) => placed !== hole),
      format,
    ),
    svgElement(document, "circle", { cx: hole.x, cy: hole.y, r: hole.r - 1, class: "hole" }),
    arrow(document, exitOf(hole, turn, centre, cluster.radius + 4), exitOf(out, turn + Math.PI, out, hole.r + 4)),
    ...drawPlaced(document, [{ ...hole, ...out }], format),
    ...lines.map((line, index) =>
      svgElement(document, "text", { x: text.x, y: text.top + 13 + index * 17, class: index === 0 ? "strong" : undefined }, [line]),
    ),
  ];
  return { marks, height };
}
