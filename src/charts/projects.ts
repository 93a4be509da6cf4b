import type { Format } from "../i18n/format.ts";
import type { Departure, Group, Grouping, ProjectDot, ProjectsSeries, Tally } from "../model/projects.ts";
import { isInDollars, isInForce } from "../model/projects.ts";
import { type Chart, isNarrow } from "./chart.ts";
import { type Cluster, packProjects } from "./cluster.ts";
import { innerLabel, type PlacedProject, projectMark } from "./project-mark.ts";
import { drawKey, statusItems } from "./status-key.ts";
import { svgElement, svgRoot } from "./svg.ts";
import { textWidth, wrapText } from "./text-width.ts";

export interface ProjectsScene {
  readonly groupBy: Grouping;
  /** Shows the project that was given up, on its way out. */
  readonly departure?: boolean;
}

export interface ProjectsWords {
  readonly statuses: Readonly<Record<ProjectDot["status"], string>>;
  readonly capital: Readonly<Record<"counted" | "not-counted" | "in-dong" | "unpriced", string>>;
  readonly countries: Readonly<Record<NonNullable<ProjectDot["country"]>, string>>;
  readonly unknown: Readonly<Record<"country" | "park", string>>;
  readonly projects: (count: number) => string;
  /** "+ 1.500 not in force". */
  readonly notCounted: (amount: string) => string;
  readonly departure: (capital: string, certified: string | null, reported: string, share: string) => readonly string[];
  readonly diamond: string;
}

/** A group where it stands: its cluster on a shelf, its label under it. */
interface Cell {
  readonly cluster: Cluster;
  readonly lines: readonly string[];
  readonly width: number;
}

const lineHeight = 16;
const cellGap = 22;
const rowGap = 24;

/** Radius in pixels of a project of one million dollars, the same in every scene of a width. */
const unitOf = (width: number): number => (isNarrow(width) ? 1.2 : 1.65);

/** What a group is called, on the picture and to a screen reader. */
export function groupName({ key, dots }: Group, grouping: Grouping, words: ProjectsWords, lang: Format["lang"]): string {
  if (grouping === "park") return key === null ? words.unknown.park : (dots[0]?.parkNames?.[lang] ?? key);
  if (key === null) return words.unknown.country;
  const names: Readonly<Record<string, string>> = { country: words.countries, status: words.statuses, capital: words.capital }[grouping];
  return names[key] ?? key;
}

/** Sums in their own money, never converted: what a group of projects comes to. */
export function sums({ usd, vnd }: Tally, format: Format): string[] {
  return [
    ...(usd > 0 ? [format.amount(Math.round(usd), "million-usd")] : []),
    ...(vnd > 0 ? [format.amount(Math.round(vnd), "billion-vnd")] : []),
  ];
}

function groupLines(group: Group, grouping: Grouping, words: ProjectsWords, format: Format): string[] {
  const { tally, dots } = group;
  const leftUsd = dots.filter((dot) => !isInForce(dot) && isInDollars(dot)).reduce((sum, { capital }) => sum + (capital ?? 0), 0);
  const left = leftUsd > 0 ? format.amount(Math.round(leftUsd), "million-usd") : undefined;
  const name = groupName(group, grouping, words, format.lang);
  if (tally.projects === 0) return [name, words.projects(dots.length), ...(left === undefined ? [] : [left])];
  return [name, words.projects(tally.projects), ...sums(tally, format), ...(left === undefined ? [] : [words.notCounted(left)])];
}

const lineWidth = (line: string, index: number): number => textWidth(line, 13, index === 0 ? 600 : 400);

function cellOf(group: Group, unit: number, width: number, { groupBy }: ProjectsScene, words: ProjectsWords, format: Format): Cell {
  const cluster = packProjects(group.dots, unit);
  const lines = groupLines(group, groupBy, words, format).flatMap((line, index) => wrapText(line, width, 13, index === 0 ? 600 : 400));
  return { cluster, lines, width: Math.max(cluster.radius * 2, ...lines.map(lineWidth)) };
}

/** Breaks the cells into rows that the width holds. */
function rowsOf(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let used = 0;
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row !== undefined && used + cellGap + cell.width <= width) {
      row.push(cell);
      used += cellGap + cell.width;
    } else {
      rows.push([cell]);
      used = cell.width;
    }
  }
  return rows;
}

function drawPlaced(document: Document, placed: readonly PlacedProject[], format: Format): SVGElement[] {
  const amount = ({ capital }: PlacedProject["dot"]) => (capital === null ? "" : format.number(Math.round(capital)));
  return [
    ...placed.map((project) => projectMark(document, project)),
    ...placed.flatMap((project) => innerLabel(document, project, amount(project.dot))),
  ];
}

const moved = (cluster: Cluster, x: number, y: number): PlacedProject[] =>
  cluster.members.map(({ dot, r, ...at }) => ({ dot, r, x: at.x + x, y: at.y + y }));

const centredText = (document: Document, lines: readonly string[], x: number, top: number): SVGElement[] =>
  lines.map((line, index) =>
    svgElement(
      document,
      "text",
      { x, y: top + 13 + index * lineHeight, "text-anchor": "middle", class: index === 0 ? "strong" : "muted" },
      [line],
    ),
  );

/** Clusters of a row stand on one shelf, so that sizes compare; their labels hang under it. */
function drawRow(
  document: Document,
  cells: readonly Cell[],
  top: number,
  width: number,
  format: Format,
): { marks: SVGElement[]; height: number } {
  const shelf = top + Math.max(...cells.map(({ cluster }) => cluster.radius * 2));
  const free = width - cells.reduce((sum, cell) => sum + cell.width, 0);
  const gap = free / (cells.length + 1);
  let x = gap;
  const marks = cells.flatMap(({ cluster, lines, width: cellWidth }) => {
    const centre = x + cellWidth / 2;
    x += cellWidth + gap;
    return [
      ...drawPlaced(document, moved(cluster, centre, shelf - cluster.radius), format),
      ...centredText(document, lines, centre, shelf + 6),
    ];
  });
  return { marks, height: shelf - top + 6 + Math.max(...cells.map(({ lines }) => lines.length)) * lineHeight };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drawing {
  readonly marks: readonly SVGElement[];
  readonly height: number;
}

function drawGroups(
  document: Document,
  groups: readonly Group[],
  width: number,
  scene: ProjectsScene,
  words: ProjectsWords,
  format: Format,
): Drawing {
  const cells = groups.map((group) => cellOf(group, unitOf(width), width, scene, words, format));
  let y = 2;
  const marks = rowsOf(cells, width).flatMap((row) => {
    const drawn = drawRow(document, row, y, width, format);
    y += drawn.height + rowGap;
    return drawn.marks;
  });
  return { marks, height: y - rowGap };
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

/** The field as it would have been, with the hole that the largest project leaves, and the project outside. */
function drawDeparture(
  document: Document,
  { dots, departure }: ProjectsSeries,
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
  return { marks, height: Math.max(edge, out.y + hole.r, text.top + lines.length * 17) + 2 };
}

/** Every project that can be named, by what a step compares. */
export const projects: Chart<ProjectsSeries, ProjectsWords, ProjectsScene> = (series, options) => {
  const { document, width, format, words, label, scene } = options;
  const drawing =
    scene.departure === true
      ? drawDeparture(document, series, width, words, format)
      : drawGroups(document, series.groups[scene.groupBy], width, scene, words, format);
  const shown =
    scene.departure === true
      ? series.dots.filter((dot) => dot === series.departure.dot || (isInForce(dot) && isInDollars(dot)))
      : series.dots;
  const key =
    scene.groupBy === "status"
      ? { marks: [], height: 0 }
      : drawKey(document, statusItems(document, shown, words.statuses, words.diamond), drawing.height + 18, width);
  return svgRoot({ document, width, height: drawing.height + (key.height > 0 ? key.height + 18 : 4), name: "projects", label }, [
    ...drawing.marks,
    ...key.marks,
  ]);
};
