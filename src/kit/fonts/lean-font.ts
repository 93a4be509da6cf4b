import { fontOf, padded, type Tables, tablesOf } from "./truetype.ts";

/** Counted up with each change of what comes out: fonts cut from an earlier one are cut again. */
export const leanVersion = 1;

/**
 * Points of outlines lie on every fourth unit: at most two thousandths of the letter's size from where they were drawn, a fortieth of a
 * pixel in charts. Widths stay as they are.
 */
const grid = 4;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}
type Contour = readonly Point[];

const round = (value: number): number => Math.round(value / grid) * grid;

/** Contours of a simple glyph; its data as in the specification's "glyf" table. */
function contoursOf(glyph: Buffer): Contour[] {
  const ends = Array.from({ length: glyph.readInt16BE(0) }, (_, index) => glyph.readUInt16BE(10 + 2 * index));
  let at = 10 + 2 * ends.length;
  at += 2 + glyph.readUInt16BE(at);
  const count = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyph.readUInt8(at++);
    const times = flag & 8 ? 1 + glyph.readUInt8(at++) : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const coordinates = (isShort: number, isSameOrPositive: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & isShort) {
        value += flag & isSameOrPositive ? glyph.readUInt8(at) : -glyph.readUInt8(at);
        at += 1;
      } else if (!(flag & isSameOrPositive)) {
        value += glyph.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (flag & 1) === 1 }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** A point on the curve halfway between its two control points need not be said: TrueType implies it. */
function isImplied(contour: Contour, index: number): boolean {
  const [before, point, after] = [contour.at(index - 1), contour[index], contour[(index + 1) % contour.length]];
  if (!before || !point?.isOn || !after || before.isOn || after.isOn || contour.length < 4) return false;
  const isHalfway = (axis: "x" | "y"): boolean => Math.abs(before[axis] + after[axis] - 2 * point[axis]) <= grid;
  return isHalfway("x") && isHalfway("y");
}

function simplified(contour: Contour): Contour {
  const rounded = contour.map(({ x, y, isOn }) => ({ x: round(x), y: round(y), isOn }));
  return rounded.filter((_, index) => !isImplied(rounded, index));
}

/** Data of a simple glyph without hints, every coordinate in two bytes: what packs a font packs them again. */
function glyphOf(contours: readonly Contour[]): Buffer {
  const points = contours.flat();
  const glyph = Buffer.alloc(12 + 2 * contours.length + 5 * points.length);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, index) =>
    glyph.writeInt16BE(value, 2 * index),
  );
  let end = -1;
  let at = 10;
  for (const { length } of contours) at = glyph.writeUInt16BE((end += length), at);
  at += 2;
  for (const { isOn } of points) at = glyph.writeUInt8(Number(isOn), at);
  for (const values of [xs, ys]) values.forEach((value, index) => (at = glyph.writeInt16BE(value - (values[index - 1] ?? 0), at)));
  return glyph;
}

const tableOf = (tables: Tables, tag: string): Buffer => {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}`);
  return table;
};

/** The outlines on a coarser grid; letters composed of others follow them. */
function withCoarseOutlines(tables: Tables): Tables {
  const [head, loca, glyf, hmtx] = ["head", "loca", "glyf", "hmtx"].map((tag) => tableOf(tables, tag)) as [Buffer, Buffer, Buffer, Buffer];
  const isLong = head.readInt16BE(50) === 1;
  const offsetOf = (index: number): number => (isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index));
  const measured = tableOf(tables, "hhea").readUInt16BE(34);
  const glyphs = Array.from({ length: tableOf(tables, "maxp").readUInt16BE(4) }, (_, index) => {
    const glyph = glyf.subarray(offsetOf(index), offsetOf(index + 1));
    if (glyph.length === 0 || glyph.readInt16BE(0) < 0) return padded(glyph);
    const coarse = glyphOf(contoursOf(glyph).map(simplified));
    // Where a letter begins is said twice; browsers move it where the two differ.
    coarse.copy(hmtx, index < measured ? 4 * index + 2 : 2 * (measured + index), 2, 4);
    return padded(coarse);
  });
  const offsets = Buffer.alloc(4 * (glyphs.length + 1));
  let offset = 0;
  glyphs.forEach(({ length }, index) => offsets.writeUInt32BE((offset += length), 4 * (index + 1)));
  head.writeInt16BE(1, 50);
  return new Map([...tables, ["glyf", Buffer.concat(glyphs)], ["loca", offsets]]);
}

/** Bytes of tables that tell a browser nothing: dates, makers, scripts, suggestions for superscripts. A font without such a table it refuses. */
const untold: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>> = {
  head: [
    [4, 12],
    [20, 36],
  ],
  "OS/2": [
    [10, 26],
    [32, 62],
  ],
};

/** A plain font that says in fewer bytes what a browser draws: no names, no dates, and outlines that no screen tells from the drawn ones. */
export function leanFont(ttf: Buffer): Buffer {
  const tables = new Map(tablesOf(ttf));
  tables.set("name", Buffer.from([0, 0, 0, 0, 0, 6]));
  for (const [tag, ranges] of Object.entries(untold)) for (const [from, to] of ranges) tableOf(tables, tag).fill(0, from, to);
  return fontOf(withCoarseOutlines(tables));
}
