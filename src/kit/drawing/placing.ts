/** Finding room for words and lenses on a map: shapes that must not overlap, and the best of many places that keep clear. */
export interface Box {
  readonly kind: "box";
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
export interface Disc {
  readonly kind: "disc";
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
/** A leader: lines may not run through words or lenses. */
export interface Line {
  readonly kind: "line";
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
export type Shape = Box | Disc | Line;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const boxMeetsBox = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const discMeetsDisc = (a: Disc, b: Disc): boolean => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;
const discMeetsBox = (disc: Disc, box: Box): boolean =>
  Math.hypot(disc.x - clamp(disc.x, box.x0, box.x1), disc.y - clamp(disc.y, box.y0, box.y1)) < disc.r;

function discMeetsLine({ x, y, r }: Disc, { x0, y0, x1, y1 }: Line): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = clamp(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy) < r;
}

/** Which side of a line a point lies on, as a sign. */
const side = ({ x0, y0, x1, y1 }: Line, x: number, y: number): number => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));

const lineMeetsLine = (a: Line, b: Line): boolean =>
  side(a, b.x0, b.y0) * side(a, b.x1, b.y1) < 0 && side(b, a.x0, a.y0) * side(b, a.x1, a.y1) < 0;

function lineMeetsBox(line: Line, box: Box): boolean {
  const holds = (x: number, y: number) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
  const diagonals: readonly Line[] = [
    { kind: "line", x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1 },
    { kind: "line", x0: box.x0, y0: box.y1, x1: box.x1, y1: box.y0 },
  ];
  return holds(line.x0, line.y0) || holds(line.x1, line.y1) || diagonals.some((diagonal) => lineMeetsLine(line, diagonal));
}

/** Whether two shapes overlap; touching is not overlapping. */
export function meets(a: Shape, b: Shape): boolean {
  if (a.kind === "box") return b.kind === "box" ? boxMeetsBox(a, b) : b.kind === "disc" ? discMeetsBox(b, a) : lineMeetsBox(b, a);
  if (a.kind === "disc") return b.kind === "disc" ? discMeetsDisc(a, b) : b.kind === "box" ? discMeetsBox(a, b) : discMeetsLine(a, b);
  return b.kind === "line" ? lineMeetsLine(a, b) : meets(b, a);
}

/** Whether a shape stays inside the picture. */
export function isInside(shape: Shape, width: number, height: number): boolean {
  if (shape.kind === "disc")
    return shape.x - shape.r >= 0 && shape.x + shape.r <= width && shape.y - shape.r >= 0 && shape.y + shape.r <= height;
  const [left, right] = [Math.min(shape.x0, shape.x1), Math.max(shape.x0, shape.x1)];
  const [top, bottom] = [Math.min(shape.y0, shape.y1), Math.max(shape.y0, shape.y1)];
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

/** Far more than any distance on a map: a place that overlaps is taken only when every place does. */
const overlapCost = 10_000;
/** Leaders that cross are a blemish, not a fault. */
const crossingCost = 600;

const costOf = (a: Shape, b: Shape): number => (!meets(a, b) ? 0 : a.kind === "line" && b.kind === "line" ? crossingCost : overlapCost);

/** A place that could be taken: its shapes, the box around them all, and what it costs of itself. */
export interface Candidate {
  readonly shapes: readonly Shape[];
  readonly bounds: Box;
  readonly cost: number;
}

/** The upright box that holds every shape. */
export function boundsOf(shapes: readonly Shape[]): Box {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const shape of shapes) {
    const disc = shape.kind === "disc";
    x0 = Math.min(x0, disc ? shape.x - shape.r : Math.min(shape.x0, shape.x1));
    y0 = Math.min(y0, disc ? shape.y - shape.r : Math.min(shape.y0, shape.y1));
    x1 = Math.max(x1, disc ? shape.x + shape.r : Math.max(shape.x0, shape.x1));
    y1 = Math.max(y1, disc ? shape.y + shape.r : Math.max(shape.y0, shape.y1));
  }
  return { kind: "box", x0, y0, x1, y1 };
}

/** Sum of the overlaps of a place; stops counting at `limit`, for a place that dear is not taken anyway. */
function faultsOf(place: Candidate, taken: readonly Candidate[], limit: number): number {
  let cost = 0;
  for (const other of taken) {
    if (!boxMeetsBox(place.bounds, other.bounds)) continue;
    for (const shape of place.shapes) for (const otherShape of other.shapes) cost += costOf(shape, otherShape);
    if (cost >= limit) return cost;
  }
  return cost;
}

/** The cheapest place with all its overlaps, and whether it has none. The places must come in order of their own cost. */
export function cheapest<T extends Candidate>(
  places: readonly T[],
  taken: readonly Candidate[],
): { place: T; isFree: boolean; cost: number } | undefined {
  let best: { place: T; isFree: boolean; cost: number } | undefined;
  for (const place of places) {
    const limit = (best?.cost ?? Number.POSITIVE_INFINITY) - place.cost;
    if (limit <= 0) break;
    const faults = faultsOf(place, taken, limit);
    if (faults < limit) best = { place, isFree: faults < overlapCost, cost: place.cost + faults };
  }
  return best;
}
