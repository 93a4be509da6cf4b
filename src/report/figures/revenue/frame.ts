import { isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { Revenue } from "./series.ts";

export interface RevenueWords {
  readonly land: string;
  readonly rest: string;
  readonly undivided: string;
  /** What the faint beginning of land money is. */
  readonly faint: string;
  /** The level of the plan, on the other bars. */
  readonly planned: string;
  readonly names: Readonly<Record<Revenue["kind"], (date: string) => string>>;
  /** How far the last bar went beyond the plan; and how much of what the divided one brought beyond it is the rise in land money. */
  readonly over: (share: string) => string;
  readonly landOfSurplus: (share: string) => string;
}

export interface Drawing {
  readonly document: Document;
  readonly format: Format;
  readonly words: RevenueWords;
  /** Pixels of a billion dong. */
  readonly scale: number;
  readonly bar: number;
  readonly width: number;
}

const { body, small } = typeScale;
const rowGap = 22;
/** Below the words of the last row. */
const foot = 6;
/** From the top of a row to its bar. */
const head = body.line + 6;

/** A row with a bar of this height: its name, the bar, a line of words, and the air before the next. */
const rowHeight = (bar: number): number => head + bar + 4 + small.line + rowGap;

export const barTopOf = (bar: number, row: number): number => row * rowHeight(bar) + head;

/** What the lowest of phones leaves below the title and two lines of subtitle, or letters are shrunk; on a wide page all of the stage. */
const depthOf = (width: number): number => (isNarrow(width) ? Math.round(width * 0.924) : stageHeight(width));

/** As high as the stage lets them be, without growing into blocks. */
export const barHeight = (width: number, rows: number): number =>
  Math.max(26, Math.min(110, Math.floor((depthOf(width) + rowGap - foot) / rows - rowHeight(0))));

export const heightOf = (bar: number, rows: number): number => rows * rowHeight(bar) - rowGap + foot;
