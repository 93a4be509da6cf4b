import { range } from "d3";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { sheetOf } from "../../../kit/drawing/shapes.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Group, Grouping } from "../../projects/projects.ts";
import { type Cell, cellOf, clusterOf } from "./cells.ts";
import type { Drawing, DrawContext, SizedContext, TakenDrawing } from "./field.ts";
import { drawFocusNames } from "./focus-names.ts";
import { drawShelf, shelfHeight, shelvesOf } from "./shelves.ts";
import { drawSmallGroups, roomBeside, smallGroupsHeight } from "./small-groups.ts";

const rowGapOf = (width: number): number => (isNarrow(width) ? 8 : 20);
/** On a phone a group's words are about as wide as this, so that three stand in a row. */
const narrowLabel = 104;
const edge = 2;
/** Air above the first row for names: on a phone the clusters leave little between them. */
const headroom = ({ width, focus }: DrawContext): number => (isNarrow(width) && focus.size > 0 ? edge + typeScale.small.line : edge);
/** Radii of one million dollars that are tried, from small to large. */
const units = range(0.6, 3, 0.05);

/** Groups in the places that they take: on shelves, and the small ones in a list. */
interface Layout {
  readonly shelves: readonly (readonly Cell[])[];
  readonly list: readonly Cell[];
  readonly height: number;
}

/** A row is as high as its largest cluster, so the large ones share rows, and the small ones follow; statuses keep their order. */
function bySize(groups: readonly Group[], grouping: Grouping, context: SizedContext): Record<"large" | "small", readonly Group[]> {
  if (grouping === "status") return { large: groups, small: [] };
  const radii = new Map(groups.map((group) => [group, clusterOf(group, context).radius]));
  const half = Math.max(...radii.values()) / 2;
  const isLarge = (group: Group) => (radii.get(group) ?? 0) > half;
  return { large: groups.filter(isLarge), small: groups.filter((group) => !isLarge(group)) };
}

function layOut(context: SizedContext, groups: readonly Group[], grouping: Grouping): Layout {
  const { width } = context;
  const { large, small } = bySize(groups, grouping, context);
  const cells = large.map((group) => {
    const room = isNarrow(width) ? Math.max(narrowLabel, clusterOf(group, context).radius * 2) : width;
    return cellOf(group, grouping, context, { room });
  });
  const shelves = shelvesOf(cells, width);
  const beside = roomBeside(
    small.map((group) => clusterOf(group, context).radius),
    width,
  );
  const list = small.map((group) => cellOf(group, grouping, context, { room: beside, isListed: true }));
  const heights = [...shelves.map((row) => shelfHeight(row, width)), ...(list.length > 0 ? [smallGroupsHeight(list, width)] : [])];
  return { shelves, list, height: heights.reduce((sum, height) => sum + height + rowGapOf(width), headroom(context) - rowGapOf(width)) };
}

/** The largest circles with which a grouping stays within a room, CSS pixels high; the smallest where none do. */
export const unitThatFits = (context: DrawContext, groups: readonly Group[], grouping: Grouping, room: number): number =>
  units.findLast((unit) => layOut({ ...context, unit }, groups, grouping).height <= room) ?? units[0] ?? 1;

/** Groups of projects beside each other, each with its words. */
export function drawGroups(context: SizedContext, groups: readonly Group[], grouping: Grouping): Drawing {
  const { width } = context;
  const { shelves, list, height } = layOut(context, groups, grouping);
  let y = headroom(context);
  const below = (draw: (top: number) => TakenDrawing): TakenDrawing => {
    const drawn = draw(y);
    y += drawn.height + rowGapOf(width);
    return drawn;
  };
  const rows = [
    ...shelves.map((row) => below((top) => drawShelf(context, row, top))),
    ...(list.length === 0 ? [] : [below((top) => drawSmallGroups(context, list, top))]),
  ];
  const [placed, taken] = [rows.flatMap((row) => row.placed), rows.flatMap((row) => row.taken)];
  const names = drawFocusNames(context, placed, taken, sheetOf(width, height));
  return { marks: [...rows.flatMap(({ marks }) => marks), ...names], height };
}
