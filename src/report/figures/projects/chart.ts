import type { Format } from "../../../kit/i18n/format.ts";
import { countryIn } from "../../projects/words.ts";
import { type Group, type Grouping, isInDollars, isInForce, type ProjectsSeries } from "../../projects/projects.ts";
import { type Chart, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { type Cluster, packProjects } from "../../projects/cluster.ts";
import { drawWithdrawal } from "./withdrawn-project.ts";
import { drawPlaced, type Drawing, moved, type ProjectsWords, type DrawContext, type TakenDrawing, unitOf } from "./field.ts";
import { drawFocusNames } from "./focus-names.ts";
import { sums } from "../../projects/sums.ts";
import { drawKey } from "../../../kit/drawing/key.ts";
import { statusItems } from "../../projects/status-key.ts";
import { type Shape, sheetOf } from "../../../kit/drawing/shapes.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export type { ProjectsWords } from "./field.ts";

export interface ProjectsScene {
  readonly group_by: Grouping;
  /** All that stands as one field: with the project that was given up still in it, or gone out of it. */
  readonly withdrawal: "pending" | "done" | null;
  /** Ids of the projects that the scene speaks of. Of a field it is always the one that was given up. */
  readonly focus: readonly string[];
  /** Investors all of whose projects it speaks of. */
  readonly focus_investors: readonly string[];
}

interface Line {
  readonly text: string;
  readonly isName: boolean;
}

/** A group where it stands: its cluster on a shelf, its label under it. */
interface Cell {
  readonly cluster: Cluster;
  readonly lines: readonly Line[];
  readonly width: number;
}

const { body } = typeScale;
const cellGap = { narrow: 10, wide: 22 };
const rowGap = { narrow: 12, wide: 20 };
/** On a phone a group's words are no wider than this, so that three stand in a row. */
const narrowLabel = 100;
const keyGap = 14;

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

const weightOf = (isName: boolean) => (isName ? 600 : 400);

function cellOf(group: Group, grouping: Grouping, context: DrawContext): Cell {
  const cluster = packProjects(group.dots, unitOf(context.width));
  const room = isNarrow(context.width) ? Math.max(narrowLabel, cluster.radius * 2) : context.width;
  const lines = groupLines(group, grouping, context).flatMap((line, index) => {
    const isName = index === 0;
    return wrapText(line, room, body.size, weightOf(isName)).map((text): Line => ({ text, isName }));
  });
  const widths = lines.map(({ text, isName }) => textWidth(text, body.size, weightOf(isName)));
  return { cluster, lines, width: Math.max(cluster.radius * 2, ...widths) };
}

/** Breaks the cells into rows that the width holds. */
function rowsOf(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  const gap = isNarrow(width) ? cellGap.narrow : cellGap.wide;
  let used = 0;
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row !== undefined && used + gap + cell.width <= width) {
      row.push(cell);
      used += gap + cell.width;
    } else {
      rows.push([cell]);
      used = cell.width;
    }
  }
  return rows;
}

const centredText = (document: Document, lines: readonly Line[], x: number, top: number): SVGElement[] =>
  lines.map(({ text, isName }, index) =>
    svgElement(document, "text", { x, y: top + 13 + index * body.line, "text-anchor": "middle", class: isName ? "strong" : "muted" }, [
      text,
    ]),
  );

const boxOf = ({ text, isName }: Line, index: number, x: number, top: number): Shape => {
  const half = textWidth(text, body.size, weightOf(isName)) / 2;
  const y0 = top + index * body.line;
  return { kind: "box", x0: x - half, y0, x1: x + half, y1: y0 + body.line };
};

/** Clusters of a row stand on one shelf, so that sizes compare; their labels hang under it. */
function drawRow(context: DrawContext, cells: readonly Cell[], top: number): TakenDrawing {
  const { document, width } = context;
  const shelf = top + Math.max(...cells.map(({ cluster }) => cluster.radius * 2));
  const free = width - cells.reduce((sum, cell) => sum + cell.width, 0);
  const gap = free / (cells.length + 1);
  let x = gap;
  const drawn = cells.map(({ cluster, lines, width: cellWidth }) => {
    const centre = x + cellWidth / 2;
    x += cellWidth + gap;
    const placed = moved(cluster, centre, shelf - cluster.radius);
    return {
      placed,
      marks: [...drawPlaced(context, placed), ...centredText(document, lines, centre, shelf + 6)],
      taken: lines.map((line, index) => boxOf(line, index, centre, shelf + 6)),
    };
  });
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    placed: drawn.flatMap(({ placed }) => placed),
    taken: drawn.flatMap(({ taken }) => taken),
    height: shelf - top + 6 + Math.max(...cells.map(({ lines }) => lines.length)) * body.line,
  };
}

/** A row is as high as its largest cluster, so on a phone the large ones share rows, each kind in its order. */
function largeFirst(cells: readonly Cell[]): Cell[] {
  const half = Math.max(...cells.map(({ cluster }) => cluster.radius)) / 2;
  const isLarge = ({ cluster }: Cell) => cluster.radius > half;
  return [...cells.filter(isLarge), ...cells.filter((cell) => !isLarge(cell))];
}

function drawGroups(context: DrawContext, groups: readonly Group[], grouping: Grouping): Drawing {
  const cells = groups.map((group) => cellOf(group, grouping, context));
  const narrow = isNarrow(context.width);
  const gap = narrow ? rowGap.narrow : rowGap.wide;
  let y = 2;
  const rows = rowsOf(narrow ? largeFirst(cells) : cells, context.width).map((row) => {
    const drawn = drawRow(context, row, y);
    y += drawn.height + gap;
    return drawn;
  });
  const height = y - gap;
  const [placed, taken] = [rows.flatMap((row) => row.placed), rows.flatMap((row) => row.taken)];
  const names = drawFocusNames(context, placed, taken, sheetOf(context.width, height));
  return { marks: [...rows.flatMap(({ marks }) => marks), ...names], height };
}

/** Ids of the projects that a scene speaks of. */
function focusOf({ focus, focus_investors: investors, withdrawal }: ProjectsScene, series: ProjectsSeries): ReadonlySet<string> {
  if (withdrawal !== null) return new Set([series.withdrawal.dot.id]);
  const theirs = series.dots.filter(({ investor }) => investor !== null && investors.includes(investor));
  return new Set([...focus, ...theirs.map(({ id }) => id)]);
}

/** Every project that can be named, by what a step compares. */
export const projects: Chart<ProjectsSeries, ProjectsWords, ProjectsScene> = (series, options) => {
  const { document, width, words, label, scene } = options;
  const { withdrawal, group_by: grouping } = scene;
  const shown =
    withdrawal !== null ? series.dots.filter((dot) => dot === series.withdrawal.dot || (isInForce(dot) && isInDollars(dot))) : series.dots;
  const keyAt = (top: number) =>
    grouping === "status" ? { marks: [], height: 0 } : drawKey(document, statusItems(document, shown, words), top, width);
  const room = stageHeight(width) - keyAt(0).height - keyGap;
  const context: DrawContext = { ...options, focus: focusOf(scene, series) };
  const drawing =
    withdrawal !== null ? drawWithdrawal(context, series, withdrawal, room) : drawGroups(context, series.groups[grouping], grouping);
  const key = keyAt(drawing.height + keyGap);
  return svgRoot({ document, width, height: drawing.height + (key.height > 0 ? key.height + keyGap : 4), name: "projects", label }, [
    ...drawing.marks,
    ...key.marks,
  ]);
};
