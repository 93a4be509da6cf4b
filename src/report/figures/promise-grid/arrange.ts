import { isNarrow } from "../../../kit/drawing/chart.ts";
import type { Block, Plan } from "./plan.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export interface Layout {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
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

const dotsIn = (block: Block): number => block.runs.reduce((sum, run) => sum + run.keys.length, 0);
const labelWidth = ({ label }: Block): number =>
  label ? Math.max(textWidth(label[0], body.size, 600), textWidth(label[1], body.size)) : 0;

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

/** Blocks side by side, filled column by column; the dots as large as the width allows. */
function arrangeBeside(blocks: readonly Block[], width: number): Arranged {
  const lanes = 12;
  const gap = 22;
  const top = body.line * 2 + 10;
  const columns = blocks.map((block) => Math.ceil(dotsIn(block) / lanes));
  const blockWidth = (pitch: number, index: number) => Math.max((columns[index] ?? 0) * pitch, labelWidth(blocks[index] ?? { runs: [] }));
  const widthAt = (pitch: number) => blocks.reduce((sum, _, index) => sum + blockWidth(pitch, index), gap * (blocks.length - 1));
  let pitch = 24;
  while (pitch > 8 && widthAt(pitch) > width) pitch -= 0.25;
  let x = 0;
  const layouts = blocks.map((block, index) => {
    const layout = { block, x, y: top };
    x += blockWidth(pitch, index) + gap;
    return layout;
  });
  return { layouts, pitch, lanes, byColumn: true, bandGap: 0, height: top + lanes * pitch };
}

/** Blocks below each other, from one common left edge: how a phone is read, and how lengths compare. */
function arrangeBelow(blocks: readonly Block[], { pitch, lanes, byColumn }: Pick<Arranged, "pitch" | "lanes" | "byColumn">): Arranged {
  let y = 0;
  const layouts = blocks.map((block) => {
    const layout = { block, x: 0, y: y + body.line + 8 };
    y = layout.y + (byColumn ? lanes : Math.ceil(dotsIn(block) / lanes)) * pitch + 16;
    return layout;
  });
  return { layouts, pitch, lanes, byColumn, bandGap: 0, height: y - 14 };
}

/** Where each block of a plan stands at this width. `capacity` is the dots of the whole promise. */
export function arrange({ arrangement, blocks, heads }: Plan, width: number, capacity: number): Arranged {
  if (arrangement === "field") return arrangeField(blocks, width, capacity, heads.length > 0);
  if (arrangement === "bars") {
    const lanes = isNarrow(width) ? 10 : 6;
    return arrangeBelow(blocks, { lanes, pitch: width / Math.ceil(Math.max(...blocks.map(dotsIn)) / lanes), byColumn: true });
  }
  // On a phone smaller dots than a field's, so that all blocks are seen at once.
  return isNarrow(width) ? arrangeBelow(blocks, { lanes: 24, pitch: width / 24, byColumn: false }) : arrangeBeside(blocks, width);
}
