/** Where a path has come to, in hundredths of a pixel. */
interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** Where the control of the next curve is, if it goes on smoothly; no number after anything but a quadratic curve. */
  smoothX: number;
  smoothY: number;
}

const hundredths = (number: string): number => Math.round(Number(number) * 100);

/** A number as text. Most come again and again. */
function written(value: number): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = String(value / 100).replace(/^(-?)0\./, "$1.");
  texts.set(value, text);
  return text;
}
const texts = new Map<number, string>();

/** Letters are made of curves whose controls are exact but for the rounding. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 2;

/** A quadratic curve without its control, where that follows from the curve before. */
function isSmooth(command: string, [controlX = Number.NaN, controlY = Number.NaN]: readonly number[], pen: Pen): boolean {
  return command === "Q" && near(controlX, pen.smoothX) && near(controlY, pen.smoothY);
}

/** A command told from where the pen is, with numbers in hundredths. */
interface Told {
  readonly command: string;
  readonly steps: readonly number[];
}

/** A line along an axis needs one number. */
function straightened(told: Told): Told {
  const { command, steps } = told;
  const [dx = 0, dy = 0] = steps;
  if (command !== "l") return told;
  return dy === 0 ? { command: "h", steps: [dx] } : dx === 0 ? { command: "v", steps: [dy] } : told;
}

/** One command told from where the pen is. Moves the pen. */
function relative(pen: Pen, command: string, points: readonly number[]): Told {
  if (command === "Z") {
    Object.assign(pen, { x: pen.startX, y: pen.startY, smoothX: Number.NaN });
    return { command: "z", steps: [] };
  }
  const smooth = isSmooth(command, points, pen);
  const steps = (smooth ? points.slice(2) : points).map((value, index) => value - (index % 2 === 0 ? pen.x : pen.y));
  const [controlX = 0, controlY = 0] = smooth ? [pen.smoothX, pen.smoothY] : points;
  [pen.x = 0, pen.y = 0] = points.slice(-2);
  [pen.smoothX, pen.smoothY] = command === "Q" ? [2 * pen.x - controlX, 2 * pen.y - controlY] : [Number.NaN, Number.NaN];
  if (command === "M") [pen.startX, pen.startY] = [pen.x, pen.y];
  return straightened({ command: smooth ? "t" : command.toLowerCase(), steps });
}

/** Whether a number can be told from the one before it without a room between. */
const partsItself = (text: string, before: string): boolean => text.startsWith("-") || (text.startsWith(".") && before.includes("."));

/** Commands as text: one that goes on is not named again, and a line after a move is not named at all. */
function joined(commands: readonly Told[]): string {
  let text = "";
  let last = "";
  let before = "";
  for (const { command, steps } of commands) {
    const goesOn = command !== "z" && command !== "m" && (command === last || (command === "l" && last === "m"));
    if (!goesOn) {
      text += command;
      before = "";
    }
    for (const step of steps) {
      const number = written(step);
      text += before === "" || partsItself(number, before) ? number : ` ${number}`;
      before = number;
    }
    last = command;
  }
  return text;
}

/** How many numbers follow each command. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * A path whose points are told from the point before, to a hundredth of a pixel: a third of the letters.
 *
 * @param path as resvg writes it: absolute M, L, Q, C and Z alone, with spaces between
 */
export function relativePath(path: string): string {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, smoothX: Number.NaN, smoothY: Number.NaN };
  const words = path.split(" ");
  const told: Told[] = [];
  for (let at = 0; at < words.length;) {
    const command = words[at] ?? "";
    const count = counts[command];
    if (count === undefined) throw new Error(`Not a path as resvg writes it: ${command} in ${path.slice(0, 99)}`);
    const next = at + 1 + count;
    told.push(relative(pen, command, words.slice(at + 1, next).map(hundredths)));
    at = next;
  }
  return joined(told);
}
