import { isNarrow } from "../../../kit/drawing/chart.ts";
import { type Cell, drawLines, lettersIn } from "./cells.ts";
import { drawPlaced, moved, type DrawContext, type TakenDrawing } from "./field.ts";

const columnsOf = (width: number): number => (isNarrow(width) ? 2 : 3);
const columnGap = 6;
const rowGap = 6;
/** Between a cluster and its words. */
const wordGap = 6;

const columnWidth = (width: number): number => (width - columnGap * (columnsOf(width) - 1)) / columnsOf(width);

/** What a line of words may take beside the widest of the clusters. */
export const roomBeside = (radii: readonly number[], width: number): number => columnWidth(width) - Math.max(...radii) * 2 - wordGap;

interface Row {
  readonly cells: readonly Cell[];
  readonly height: number;
}

function rowsOf(cells: readonly Cell[], width: number): Row[] {
  const columns = columnsOf(width);
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => {
    const inRow = cells.slice(row * columns, (row + 1) * columns);
    const heights = inRow.map(({ cluster, lines }) => Math.max(cluster.radius * 2, lines.length * lettersIn(width).line));
    return { cells: inRow, height: Math.max(...heights) };
  });
}

export const smallGroupsHeight = (cells: readonly Cell[], width: number): number =>
  rowsOf(cells, width).reduce((sum, { height }) => sum + height + rowGap, -rowGap);

/** The small groups stand in a list of columns, each with its words beside it: below it they would take rows of their own. */
export function drawSmallGroups(context: DrawContext, cells: readonly Cell[], top: number): TakenDrawing {
  const { width } = context;
  const radius = Math.max(...cells.map(({ cluster }) => cluster.radius));
  let y = top;
  const drawn = rowsOf(cells, width).flatMap(({ cells: inRow, height }) => {
    const rowTop = y;
    y += height + rowGap;
    return inRow.map(({ cluster, lines }, column) => {
      const x = column * (columnWidth(width) + columnGap) + radius;
      const placed = moved(cluster, x, rowTop + height / 2);
      const words = drawLines(context, lines, {
        x: x + radius + wordGap,
        top: rowTop + (height - lines.length * lettersIn(width).line) / 2,
        anchor: "start",
      });
      return { placed, marks: [...drawPlaced(context, placed), ...words.marks], taken: words.taken };
    });
  });
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    placed: drawn.flatMap(({ placed }) => placed),
    taken: drawn.flatMap(({ taken }) => taken),
    height: smallGroupsHeight(cells, width),
  };
}
