/** What takes room in a picture, in CSS pixels: an upright box, */
export interface Box {
  readonly kind: "box";
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
/** a disc, */
export interface Disc {
  readonly kind: "disc";
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
/** or a line, over which other lines may run. */
export interface Line {
  readonly kind: "line";
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** How far boxes and discs keep away from it; unless said, no farther than not to touch it. */
  readonly air?: number;
}
export type Shape = Box | Disc | Line;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const boxMeetsBox = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
/** Whether something lies nearer than a distance. Asked some hundred thousand times for one map, and so without a root. */
const isWithin = (dx: number, dy: number, distance: number): boolean => distance > 0 && dx * dx + dy * dy < distance * distance;

const discMeetsDisc = (a: Disc, b: Disc): boolean => isWithin(a.x - b.x, a.y - b.y, a.r + b.r);
const discMeetsBox = ({ x, y, r }: Disc, { x0, y0, x1, y1 }: Box): boolean => isWithin(x - clamp(x, x0, x1), y - clamp(y, y0, y1), r);

function discMeetsLine({ x, y, r }: Disc, { x0, y0, x1, y1, air = 0 }: Line): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = clamp(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return isWithin(x - x0 - along * dx, y - y0 - along * dy, r + air);
}

/** Which side of a line a point lies on, as a sign. */
const side = ({ x0, y0, x1, y1 }: Line, x: number, y: number): number => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));

const lineMeetsLine = (a: Line, b: Line): boolean =>
  side(a, b.x0, b.y0) * side(a, b.x1, b.y1) < 0 && side(b, a.x0, a.y0) * side(b, a.x1, a.y1) < 0;

const grown = (box: Box, by: number): Box => ({ kind: "box", x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by });

function lineMeetsBox(line: Line, around: Box): boolean {
  const box = grown(around, line.air ?? 0);
  // Most lie far apart.
  if (Math.max(line.x0, line.x1) < box.x0 || Math.min(line.x0, line.x1) > box.x1) return false;
  if (Math.max(line.y0, line.y1) < box.y0 || Math.min(line.y0, line.y1) > box.y1) return false;
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

/** The upright box around a shape. */
function boundsOfOne(shape: Shape): Box {
  if (shape.kind === "box") return shape;
  if (shape.kind === "disc") return grown({ kind: "box", x0: shape.x, y0: shape.y, x1: shape.x, y1: shape.y }, shape.r);
  const [left, right] = [Math.min(shape.x0, shape.x1), Math.max(shape.x0, shape.x1)];
  const [top, bottom] = [Math.min(shape.y0, shape.y1), Math.max(shape.y0, shape.y1)];
  return grown({ kind: "box", x0: left, y0: top, x1: right, y1: bottom }, shape.air ?? 0);
}

/** The upright box that holds every shape. */
export function boundsOf(shapes: readonly Shape[]): Box {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const shape of shapes) {
    const box = boundsOfOne(shape);
    [x0, y0] = [Math.min(x0, box.x0), Math.min(y0, box.y0)];
    [x1, y1] = [Math.max(x1, box.x1), Math.max(y1, box.y1)];
  }
  return { kind: "box", x0, y0, x1, y1 };
}

/** The whole of a picture. */
export const sheetOf = (width: number, height: number): Box => ({ kind: "box", x0: 0, y0: 0, x1: width, y1: height });

/** Whether a shape stays inside a box; touching its edge is inside. */
export function isInside(shape: Shape, bounds: Box): boolean {
  const { x0, y0, x1, y1 } = boundsOfOne(shape);
  return x0 >= bounds.x0 && y0 >= bounds.y0 && x1 <= bounds.x1 && y1 <= bounds.y1;
}
