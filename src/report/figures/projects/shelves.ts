import { isNarrow } from "../../../kit/drawing/chart.ts";
import { type Cell, drawLines, lettersIn } from "./cells.ts";
import { drawPlaced, moved, type DrawContext, type TakenDrawing } from "./field.ts";

const cellGap = { narrow: 10, wide: 22 };
/** More would leave no room between the clusters for names. */
const mostOnPhone = 3;
/** Between a shelf and the words that hang under it. */
const wordGap = 6;

const widthOf = ({ cluster, textWidth }: Cell): number => Math.max(cluster.radius * 2, textWidth);

/** Breaks the cells into rows that the width holds. */
export function shelvesOf(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  const [gap, most] = isNarrow(width) ? [cellGap.narrow, mostOnPhone] : [cellGap.wide, cells.length];
  let used = 0;
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row !== undefined && row.length < most && used + gap + widthOf(cell) <= width) {
      row.push(cell);
      used += gap + widthOf(cell);
    } else {
      rows.push([cell]);
      used = widthOf(cell);
    }
  }
  return rows;
}

const clusterHeight = (cells: readonly Cell[]): number => Math.max(...cells.map(({ cluster }) => cluster.radius * 2));

export const shelfHeight = (cells: readonly Cell[], width: number): number =>
  clusterHeight(cells) + wordGap + Math.max(...cells.map(({ lines }) => lines.length)) * lettersIn(width).line;

/** Clusters of a row stand on one shelf, so that sizes compare; their labels hang under it. */
export function drawShelf(context: DrawContext, cells: readonly Cell[], top: number): TakenDrawing {
  const { width } = context;
  const shelf = top + clusterHeight(cells);
  const free = width - cells.reduce((sum, cell) => sum + widthOf(cell), 0);
  const gap = free / (cells.length + 1);
  let x = gap;
  const drawn = cells.map((cell) => {
    const centre = x + widthOf(cell) / 2;
    x += widthOf(cell) + gap;
    const placed = moved(cell.cluster, centre, shelf - cell.cluster.radius);
    const words = drawLines(context, cell.lines, { x: centre, top: shelf + wordGap, anchor: "middle" });
    return { placed, marks: [...drawPlaced(context, placed), ...words.marks], taken: words.taken };
  });
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    placed: drawn.flatMap(({ placed }) => placed),
    taken: drawn.flatMap(({ taken }) => taken),
    height: shelfHeight(cells, width),
  };
}
