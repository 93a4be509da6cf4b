interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Neighbours that may be one path. */
interface Joined {
  readonly style: string;
  /** How far apart their boxes must be, in the drawing's units. */
  readonly apart: number;
  readonly lines: string[];
  readonly boxes: Box[];
}

/** The box around a path and the controls of its curves. */
function boxOf(line: string): Box {
  const numbers = line
    .split(" ")
    .map(Number)
    .filter((number) => !Number.isNaN(number));
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) };
}

const areApart = (one: Box, other: Box, least: number): boolean =>
  one.left - other.right > least || other.left - one.right > least || one.top - other.bottom > least || other.top - one.bottom > least;

const widthOf = (style: string): number => (style.includes('stroke="none"') ? 0 : Number(/ stroke-width="([^"]*)"/.exec(style)?.[1] ?? 1));

const written = ({ style, lines }: Joined): string => style.replace(` d=""`, ` d="${lines.join(" ")}"`);

/** Paths that follow each other, as few as look the same. */
function joinRun(run: string): string {
  const all: Joined[] = [];
  for (const [path, line = ""] of run.matchAll(/<path[^>]* d="([^"]*)"[^>]*\/>/g)) {
    const style = path.replace(/ d="[^"]*"/, ` d=""`);
    const box = boxOf(line);
    const last = all.at(-1);
    if (last?.style === style && last.boxes.every((other) => areApart(box, other, last.apart))) {
      last.lines.push(line);
      last.boxes.push(box);
    } else all.push({ style, apart: 1 + 2 * widthOf(style), lines: [line], boxes: [box] });
  }
  return all.map(written).join("");
}

/**
 * A drawing in which neighbours of one style that do not touch are one path, since a browser pays for each element: three hundred dots are
 * two. What touches is left as it is: where edges meet in a pixel, two paths cover it twice and one path once.
 *
 * @param drawing as resvg writes it, without room between its elements
 */
export const joinPaths = (drawing: string): string => drawing.replaceAll(/(?:<path [^>]*\/>){2,}/g, joinRun);
