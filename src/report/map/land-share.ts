type Ring = readonly (readonly [number, number])[];

/** Where the land mask looks: rows this many pixels apart. */
const maskStep = 4;

/** Where each row of the mask crosses a coast, from left to right: land lies between the first and second crossing, and so on. */
function coastCrossings(rings: readonly Ring[], height: number): number[][] {
  const rows = Array.from({ length: Math.ceil(height / maskStep) }, (): number[] => []);
  for (const ring of rings)
    for (const [index, point] of ring.entries()) {
      const [ax, ay] = point;
      const [bx, by] = ring[(index + 1) % ring.length] ?? point;
      const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
      for (let row = Math.max(0, Math.ceil(top / maskStep)); row * maskStep < bottom && row < rows.length; row += 1)
        rows[row]?.push(ax + ((bx - ax) * (row * maskStep - ay)) / (by - ay));
    }
  return rows.map((row) => row.toSorted((a, b) => a - b));
}

/** Asked thousands of times while callouts look for room, so land is looked up in a raster: how much of a disc lies on it. */
export function landShare(rings: readonly Ring[], width: number, height: number): (x: number, y: number, r: number) => number {
  const columns = Math.ceil(width / maskStep);
  const rows = coastCrossings(rings, height).map((crossings) => {
    let crossed = 0;
    return Array.from({ length: columns }, (_, column) => {
      while ((crossings[crossed] ?? Number.POSITIVE_INFINITY) < column * maskStep) crossed += 1;
      return crossed % 2 === 1;
    });
  });
  const isLand = (x: number, y: number) => rows[Math.round(y / maskStep)]?.[Math.round(x / maskStep)] === true;
  const steps = Array.from({ length: 9 }, (_, index) => (index - 4) / 4.3);
  const samples = steps.flatMap((dx) => steps.map((dy) => [dx, dy] as const)).filter(([dx, dy]) => dx * dx + dy * dy < 1);
  return (x, y, r) => {
    let count = 0;
    for (const [dx, dy] of samples) if (isLand(x + dx * r, y + dy * r)) count += 1;
    return count / samples.length;
  };
}
