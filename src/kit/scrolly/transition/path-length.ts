interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a path whose commands are M, L, H and V; undefined where it has any other. */
function cornersOf(pieces: readonly string[], numbers: readonly number[]): Point[] | undefined {
  if (/(?![MLHV])[A-Za-z]/.test(pieces.join(""))) return undefined;
  const corners: Point[] = [];
  let command = "";
  let index = 0;
  while (index < numbers.length) {
    command = /[a-z]/i.exec(pieces[index] ?? "")?.[0] ?? command;
    const { x, y } = corners.at(-1) ?? { x: 0, y: 0 };
    const [first = 0, second = 0] = numbers.slice(index, index + 2);
    if (command === "H") corners.push({ x: first, y });
    else if (command === "V") corners.push({ x, y: first });
    else corners.push({ x: first, y: second });
    index += command === "H" || command === "V" ? 1 : 2;
  }
  return corners;
}

/**
 * Length of a path of straight lines between absolute places, in the path's units; charts draw the lines that grow so. Undefined for
 * a path with curves. Computed here because a worker has no `getTotalLength`.
 *
 * @param pieces what stands between the numbers, as `pathGeometry` gives it
 */
export function pathLength(pieces: readonly string[], numbers: readonly number[]): number | undefined {
  const corners = cornersOf(pieces, numbers);
  return corners
    ?.slice(1)
    .reduce((length, { x, y }, index) => length + Math.hypot(x - (corners[index]?.x ?? x), y - (corners[index]?.y ?? y)), 0);
}
