import { greatest, range, sum } from "d3";
import { isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import type { Block, Plan } from "./plan.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export interface Layout {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  /** Where it is less than the whole picture's. */
  readonly lanes?: number;
}

export interface Arranged {
  readonly layouts: readonly Layout[];
  readonly pitch: number;
  /** Dots along the short run: rows of a column, or columns of a row. */
  readonly lanes: number;
  /** Filled column by column from the left; otherwise row by row from the top. */
  readonly byColumn: boolean;
  readonly height: number;
  /** Room after every hundred dots, which are a billion, for its name. */
  readonly bandGap: number;
}

/** Dots of a billion dollars, ten million each. */
export const billion = 100;

const { body } = typeScale;
/** Of dots beside each other, in CSS pixels: no larger than a field's, and no smaller than can be told apart. */
const largestPitch = 28;
const leastPitch = 8;

const dotsIn = (block: Block): number => sum(block.runs, (run) => run.keys.length);
const labelWidth = ({ label }: Block): number =>
  label ? Math.max(textWidth(label.value, body.size, 600), textWidth(label.text, body.size)) : 0;

/** One field at the scale of the whole promise, so that the dots of every scene lie on the same places. */
function arrangeField(blocks: readonly Block[], width: number, capacity: number, hasHeads: boolean): Arranged {
  // Of a billion four rows or five, so that each ends with a row.
  const [lanes, bandGap] = isNarrow(width) ? [20, 0] : [25, 20];
  const pitch = width / lanes;
  const top = hasHeads ? body.line + 10 : 0;
  return {
    layouts: blocks.map((block) => ({ block, x: 0, y: top })),
    pitch,
    lanes,
    byColumn: false,
    bandGap,
    height: top + Math.ceil(capacity / lanes) * pitch + Math.floor(capacity / billion) * bandGap,
  };
}

/** Blocks side by side, filled column by column; the dots as large as the stage allows. */
function arrangeBeside(blocks: readonly Block[], width: number): Arranged {
  const gap = 22;
  const top = body.line * (blocks.some(({ group }) => group) ? 3 : 2) + 10;
  const blockWidth = (block: Block, pitch: number, lanes: number) => Math.max(Math.ceil(dotsIn(block) / lanes) * pitch, labelWidth(block));
  const widthAt = (pitch: number, lanes: number) => sum(blocks, (block) => blockWidth(block, pitch, lanes)) + gap * (blocks.length - 1);
  // Few rows take too much of the width, many too much of the height: each number of rows has its largest dot.
  const largest = range(8, 25).map((lanes) => {
    const highest = Math.min(largestPitch, (stageHeight(width) - top) / lanes);
    const pitch = range(highest, leastPitch, -0.25).find((one) => widthAt(one, lanes) <= width) ?? leastPitch;
    return { lanes, pitch };
  });
  const { lanes, pitch } = greatest(largest, (a, b) => a.pitch - b.pitch) ?? { lanes: 12, pitch: leastPitch };
  let x = 0;
  const layouts = blocks.map((block) => {
    const layout = { block, x, y: top };
    x += blockWidth(block, pitch, lanes) + gap;
    return layout;
  });
  return { layouts, pitch, lanes, byColumn: true, bandGap: 0, height: top + lanes * pitch };
}

/** Blocks below each other, from one common left edge: how lengths compare. */
function arrangeBars(blocks: readonly Block[], lanes: number, width: number): Arranged {
  const pitch = width / Math.ceil(Math.max(...blocks.map(dotsIn)) / lanes);
  let y = 0;
  const layouts = blocks.map((block) => {
    const layout = { block, x: 0, y: y + body.line + 8 };
    y = layout.y + lanes * pitch + 16;
    return layout;
  });
  return { layouts, pitch, lanes, byColumn: true, bandGap: 0, height: y - 14 };
}

/** On a phone: blocks below each other, in smaller dots than a field's, so that all are seen at once; small ones at the end share a row. */
function arrangeBelow(blocks: readonly Block[], width: number): Arranged {
  const lanes = 26;
  const pitch = width / lanes;
  const large = blocks.findLastIndex((block) => dotsIn(block) > lanes / 2) + 1 || blocks.length;
  const small = blocks.slice(large);
  let y = 0;
  const layouts = blocks.slice(0, large).map((block): Layout => {
    if (block.group) y += body.line;
    const layout = { block, x: 0, y: y + body.line + 8 };
    y = layout.y + Math.ceil(dotsIn(block) / lanes) * pitch + 16;
    return layout;
  });
  if (small.some(({ group }) => group)) y += body.line;
  const share = Math.floor((lanes + 1) / Math.max(1, small.length));
  const shared = small.map((block, index): Layout => ({ block, x: index * share * pitch, y: y + 2 * body.line + 8, lanes: share - 1 }));
  const rows = Math.ceil(Math.max(0, ...small.map(dotsIn)) / (share - 1));
  if (shared.length > 0) y += 2 * body.line + 8 + rows * pitch + 16;
  return { layouts: [...layouts, ...shared], pitch, lanes, byColumn: false, bandGap: 0, height: y - 14 };
}

/** Where each block of a plan stands at this width. `capacity` is the dots of the whole promise. */
export function arrange({ arrangement, blocks, heads }: Plan, width: number, capacity: number): Arranged {
  if (arrangement === "field") return arrangeField(blocks, width, capacity, heads.length > 0);
  if (arrangement === "bars") return arrangeBars(blocks, isNarrow(width) ? 10 : 6, width);
  return isNarrow(width) ? arrangeBelow(blocks, width) : arrangeBeside(blocks, width);
}
