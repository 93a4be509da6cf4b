type Point = readonly [number, number];

const at = (points: readonly Point[], index: number): Point => points[index] ?? [0, 0];

/** Twice the area of a triangle. */
const doubleArea = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));

/** Area inside a closed line of points. */
export const ringArea = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = at(points, (index + 1) % points.length);
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/**
 * Visvalingam's simplification: takes away, one by one, the point whose triangle with its neighbours is smallest, while it is
 * under `minArea`. The ends stay, so that lines which meet still meet; a closed line keeps at least a triangle.
 */
export function simplify(points: readonly Point[], minArea: number): Point[] {
  const kept = [...points];
  const [first, last] = [at(points, 0), at(points, points.length - 1)];
  const least = first[0] === last[0] && first[1] === last[1] ? 4 : 2;
  const area = (index: number) => doubleArea(at(kept, index - 1), at(kept, index), at(kept, index + 1)) / 2;
  const areas = kept.map((_, index) => (index === 0 || index === kept.length - 1 ? Number.POSITIVE_INFINITY : area(index)));
  while (kept.length > least) {
    let smallest = 1;
    for (let index = 2; index < kept.length - 1; index += 1) if ((areas[index] ?? 0) < (areas[smallest] ?? 0)) smallest = index;
    if (!((areas[smallest] ?? Number.POSITIVE_INFINITY) < minArea)) break;
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    for (const index of [smallest - 1, smallest]) if (index > 0 && index < kept.length - 1) areas[index] = area(index);
  }
  return kept;
}
