const pairOf = ([x = 0, y = 0]: readonly number[]): [number, number] => [x, y];

/** M12,34L13,36… as m12 34l1 2…: steps are shorter to write than places. */
export function stepsOf(path: string | null): string {
  let [x, y] = [0, 0];
  const step = (toX: number, toY: number): string => {
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return `${dx}${dy < 0 ? "" : " "}${dy}`;
  };
  return (path ?? "")
    .split("M")
    .slice(1)
    .map((ring) => {
      const closed = ring.endsWith("Z");
      const points = ring
        .replace("Z", "")
        .split("L")
        .map((point) => pairOf(point.split(",").map(Number)));
      const [start = [0, 0], ...rest] = points;
      const drawn = rest.filter(([toX, toY], index) => toX !== (points[index]?.[0] ?? 0) || toY !== (points[index]?.[1] ?? 0));
      const head = `M${start[0]} ${start[1]}`;
      [x, y] = start;
      return drawn.length === 0
        ? ""
        : `${head}l${drawn
            .map((point) => step(...point))
            .join(" ")
            .replaceAll(" -", "-")}${closed ? "z" : ""}`;
    })
    .join("");
}
