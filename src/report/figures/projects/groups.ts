import { isNarrow } from "../../../kit/drawing/chart.ts";
import { sheetOf } from "../../../kit/drawing/shapes.ts";
import type { Group, Grouping } from "../../projects/projects.ts";
import { cellOf, clusterOf } from "./cells.ts";
import type { Drawing, DrawContext, TakenDrawing } from "./field.ts";
import { drawFocusNames } from "./focus-names.ts";
import { drawShelf, shelvesOf } from "./shelves.ts";
import { drawSmallGroups, roomBeside } from "./small-groups.ts";

const rowGap = { narrow: 10, wide: 20 };
/** On a phone a group's words are about as wide as this, so that three stand in a row. */
const narrowLabel = 104;
const edge = 2;

/** A row is as high as its largest cluster, so on a phone the large ones share rows, and the small ones follow, each kind in its order. */
function bySize(groups: readonly Group[], context: DrawContext): { large: readonly Group[]; small: readonly Group[] } {
  if (!isNarrow(context.width)) return { large: groups, small: [] };
  const radiusOf = (group: Group) => clusterOf(group, context).radius;
  const half = Math.max(...groups.map(radiusOf)) / 2;
  const isLarge = (group: Group) => radiusOf(group) > half;
  return { large: groups.filter(isLarge), small: groups.filter((group) => !isLarge(group)) };
}

/** Groups of projects beside each other, each with its words. */
export function drawGroups(context: DrawContext, groups: readonly Group[], grouping: Grouping): Drawing {
  const { width } = context;
  const { large, small } = bySize(groups, context);
  const gap = isNarrow(width) ? rowGap.narrow : rowGap.wide;
  let y = edge;
  const below = (draw: (top: number) => TakenDrawing): TakenDrawing => {
    const drawn = draw(y);
    y += drawn.height + gap;
    return drawn;
  };
  const cells = large.map((group) => {
    const room = isNarrow(width) ? Math.max(narrowLabel, clusterOf(group, context).radius * 2) : width;
    return cellOf(group, grouping, context, { room });
  });
  const shelves = shelvesOf(cells, width).map((row) => below((top) => drawShelf(context, row, top)));
  const beside = roomBeside(
    small.map((group) => clusterOf(group, context).radius),
    width,
  );
  const list = small.map((group) => cellOf(group, grouping, context, { room: beside, isListed: true }));
  const rows = [...shelves, ...(list.length === 0 ? [] : [below((top) => drawSmallGroups(context, list, top))])];
  const height = y - gap;
  const [placed, taken] = [rows.flatMap((row) => row.placed), rows.flatMap((row) => row.taken)];
  const names = drawFocusNames(context, placed, taken, sheetOf(width, height));
  return { marks: [...rows.flatMap(({ marks }) => marks), ...names], height };
}
