import type { Format } from "../../../kit/i18n/format.ts";
import { countryIn } from "../../projects/words.ts";
import { type Group, type Grouping, isInDollars, isInForce, type ProjectsSeries } from "../../projects/projects.ts";
import type { Chart } from "../../../kit/drawing/chart.ts";
import { type Cluster, packProjects } from "../../projects/cluster.ts";
import { drawWithdrawal } from "./withdrawn-project.ts";
import { drawPlaced, type Drawing, moved, type ProjectsWords, type DrawContext, unitOf } from "./field.ts";
import { sums } from "../../projects/sums.ts";
import { drawKey, statusItems } from "../../projects/status-key.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export type { ProjectsWords } from "./field.ts";

export interface ProjectsScene {
  readonly group_by: Grouping;
  /** All that stands as one field: with the project that was given up still in it, or gone out of it. */
  readonly withdrawal: "pending" | "done" | null;
}

/** A group where it stands: its cluster on a shelf, its label under it. */
interface Cell {
  readonly cluster: Cluster;
  readonly lines: readonly string[];
  readonly width: number;
}

const { body } = typeScale;
const cellGap = 22;
const rowGap = 20;

/** What a group is called, on the picture and to a screen reader. */
export function groupName({ key, dots }: Group, grouping: Grouping, words: ProjectsWords, lang: Format["lang"]): string {
  if (grouping === "park") return key === null ? words.unknown.park : (dots[0]?.parkNames?.[lang] ?? key);
  if (key === null) return words.unknown.country;
  if (grouping === "country") return countryIn(key, lang);
  const names: Readonly<Record<string, string>> = { status: words.statuses, capital: words.capital }[grouping];
  return names[key] ?? key;
}

function groupLines(group: Group, grouping: Grouping, { words, format }: DrawContext): string[] {
  const { tally, dots } = group;
  const leftUsd = dots.filter((dot) => !isInForce(dot) && isInDollars(dot)).reduce((sum, { capital }) => sum + (capital ?? 0), 0);
  const left = leftUsd > 0 ? format.amount(Math.round(leftUsd), "million-usd") : undefined;
  const name = groupName(group, grouping, words, format.lang);
  if (tally.projects === 0) return [name, words.projects(dots.length), ...(left === undefined ? [] : [left])];
  return [name, words.projects(tally.projects), ...sums(tally, format), ...(left === undefined ? [] : [words.notCounted(left)])];
}

const lineWidth = (line: string, index: number): number => textWidth(line, body.size, index === 0 ? 600 : 400);

function cellOf(group: Group, grouping: Grouping, context: DrawContext): Cell {
  const cluster = packProjects(group.dots, unitOf(context.width));
  const weight = (index: number) => (index === 0 ? 600 : 400);
  const lines = groupLines(group, grouping, context).flatMap((line, index) => wrapText(line, context.width, body.size, weight(index)));
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

const centredText = (document: Document, lines: readonly string[], x: number, top: number): SVGElement[] =>
  lines.map((line, index) =>
    svgElement(document, "text", { x, y: top + 13 + index * body.line, "text-anchor": "middle", class: index === 0 ? "strong" : "muted" }, [
      line,
    ]),
  );

/** Clusters of a row stand on one shelf, so that sizes compare; their labels hang under it. */
function drawRow(context: DrawContext, cells: readonly Cell[], top: number): Drawing {
  const { document, width } = context;
  const shelf = top + Math.max(...cells.map(({ cluster }) => cluster.radius * 2));
  const free = width - cells.reduce((sum, cell) => sum + cell.width, 0);
  const gap = free / (cells.length + 1);
  let x = gap;
  const marks = cells.flatMap(({ cluster, lines, width: cellWidth }) => {
    const centre = x + cellWidth / 2;
    x += cellWidth + gap;
    return [...drawPlaced(context, moved(cluster, centre, shelf - cluster.radius)), ...centredText(document, lines, centre, shelf + 6)];
  });
  return { marks, height: shelf - top + 6 + Math.max(...cells.map(({ lines }) => lines.length)) * body.line };
}

function drawGroups(context: DrawContext, groups: readonly Group[], grouping: Grouping): Drawing {
  const cells = groups.map((group) => cellOf(group, grouping, context));
  let y = 2;
  const marks = rowsOf(cells, context.width).flatMap((row) => {
    const drawn = drawRow(context, row, y);
    y += drawn.height + rowGap;
    return drawn.marks;
  });
  return { marks, height: y - rowGap };
}

/** Every project that can be named, by what a step compares. */
export const projects: Chart<ProjectsSeries, ProjectsWords, ProjectsScene> = (series, options) => {
  const { document, width, words, label, scene } = options;
  const { withdrawal, group_by: grouping } = scene;
  const drawing =
    withdrawal !== null ? drawWithdrawal(options, series, withdrawal) : drawGroups(options, series.groups[grouping], grouping);
  const shown =
    withdrawal !== null ? series.dots.filter((dot) => dot === series.withdrawal.dot || (isInForce(dot) && isInDollars(dot))) : series.dots;
  const key =
    grouping === "status" ? { marks: [], height: 0 } : drawKey(document, statusItems(document, shown, words), drawing.height + 18, width);
  return svgRoot({ document, width, height: drawing.height + (key.height > 0 ? key.height + 18 : 4), name: "projects", label }, [
    ...drawing.marks,
    ...key.marks,
  ]);
};
