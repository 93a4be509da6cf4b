import type { Format } from "../../../kit/i18n/format.ts";
import type { LedgerEntry, Promised } from "../../promises/verdicts.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { glyphRadius, verdictGlyph } from "./glyph.ts";
import type { LedgerWords } from "./input.ts";

/** A row of the picture: a promise, or an ultimatum, on which there is no verdict. */
export type Drawn = LedgerEntry & Partial<Pick<Promised, "alsoSaid">>;

const isPromise = ({ word }: LedgerEntry): boolean => word !== "ultimatum";

export interface Row {
  readonly height: number;
  readonly draw: (document: Document) => SVGElement[];
}

const styles = {
  title: { letters: typeScale.title, weight: 600, class: "strong title" },
  strong: { letters: typeScale.heading, weight: 600, class: "strong heading" },
  plain: { letters: typeScale.body, weight: 400, class: undefined },
  small: { letters: typeScale.small, weight: 400, class: "small muted" },
} as const;

/** A top left corner. */
interface Place {
  readonly x: number;
  readonly y: number;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly style: keyof typeof styles;
}

/** Text and bar of one part of a row, measured from its own top left corner. */
interface Cell {
  readonly lines: readonly Line[];
  readonly height: number;
  /** Top of the bar, where there is one. */
  readonly bar?: number;
}

/** Air above and below a row; less where rows share a phone's stage. */
const pads = { list: 12, stage: 6 };
const barHeight = 9;
const glyphRoom = glyphRadius * 2 + 8;

function linesOf(text: string, style: Line["style"], width: number): string[] {
  const { letters, weight } = styles[style];
  return (style === "title" ? balanceText : wrapText)(text, width, letters.size, weight);
}

/** Lines of text below each other, each wrapped to the width. */
function stack(
  parts: readonly { readonly text: string; readonly style: Line["style"] }[],
  width: number,
  top = 0,
): { lines: Line[]; height: number } {
  let height = top;
  const lines = parts.flatMap(({ text, style }) =>
    (text === "" ? [] : linesOf(text, style, width)).map((line): Line => {
      height += styles[style].letters.line;
      return { text: line, y: height - 4, style };
    }),
  );
  return { lines, height };
}

const promiseCell = (entry: Drawn, width: number, words: LedgerWords, format: Format): Cell =>
  stack(
    [
      { text: entry.title[format.lang], style: "title" },
      { text: words.when(entry, format), style: "small" },
      ...(entry.alsoSaid ?? []).map((also) => ({ text: words.also(also, format), style: "small" as const })),
    ],
    width,
  );

/** A bar compares two numbers of one unit from a common zero; a date, or a promise below zero, has none. */
const hasBar = ({ comparison, target, unit }: LedgerEntry): boolean =>
  comparison !== "by" && unit !== null && target !== null && target > 0;

function outcomeCell(entry: LedgerEntry, width: number, words: LedgerWords, format: Format): Cell {
  const known = entry.outcome !== null || entry.outcomeDate !== null;
  const head = stack([{ text: words.outcome(entry, format), style: known ? "strong" : "plain" }], width);
  const bar = hasBar(entry) ? head.height + 4 : undefined;
  const foot = stack(
    [{ text: words.promised(entry, format), style: "small" }],
    width,
    bar === undefined ? head.height : bar + barHeight + 6,
  );
  return { lines: [...head.lines, ...foot.lines], height: foot.height, ...(bar !== undefined && { bar }) };
}

const verdictCell = (entry: Drawn, width: number, words: LedgerWords, format: Format): Cell =>
  stack(
    [
      isPromise(entry) ? { text: words.verdicts[entry.verdict], style: "strong" } : { text: words.noPromise, style: "plain" },
      { text: words.off(entry, format), style: "small" },
    ],
    width,
  );

/** Hollow: promised. Solid: what came. A broken outline: nobody could say what came. */
function drawBar(document: Document, entry: LedgerEntry, { x, y, width }: Place & { readonly width: number }): SVGElement[] {
  const { target, outcome, verdict } = entry;
  if (target === null) return [];
  const scale = width / Math.max(target, outcome ?? 0);
  const state = outcome === null && verdict === "cannot-be-checked" ? "promised unknown" : "promised";
  const promised = svgElement(document, "rect", { class: state, x: x + 1, y, width: target * scale - 2, height: barHeight });
  if (outcome === null) return [promised];
  const solid = svgElement(document, "rect", {
    class: `came ${verdict}`,
    x: x + 1,
    y,
    width: Math.max(0, outcome * scale - 2),
    height: barHeight,
  });
  const at = Math.min(x + target * scale, x + width - 1);
  return [promised, solid, svgElement(document, "line", { class: "target", x1: at, x2: at, y1: y - 4, y2: y + barHeight + 4 })];
}

const drawLines = (document: Document, lines: readonly Line[], { x, y }: Place): SVGElement[] =>
  lines.map((line) => svgElement(document, "text", { x, y: y + line.y, class: styles[line.style].class }, [line.text]));

/** Shape and word of a verdict, in a group of its own, for it may be given later than its row is read. */
const drawVerdict = (document: Document, entry: Drawn, cell: Cell, { x, y }: Place): SVGElement =>
  svgElement(document, "g", { class: "verdict" }, [
    ...(isPromise(entry) ? [verdictGlyph(document, entry.verdict, x + glyphRadius, y + 9)] : []),
    ...drawLines(document, cell.lines, { x: x + glyphRoom, y }),
  ]);

/** On a wide page: promise, outcome and verdict side by side. */
function wideRow(entry: Drawn, width: number, words: LedgerWords, format: Format): Row {
  const pad = pads.list;
  const [outcomeX, verdictX] = columnsOf(width);
  const promise = promiseCell(entry, outcomeX - 28, words, format);
  const outcome = outcomeCell(entry, verdictX - outcomeX - 34, words, format);
  const verdict = verdictCell(entry, width - verdictX - glyphRoom, words, format);
  return {
    height: Math.max(promise.height, outcome.height, verdict.height) + pad * 2,
    draw: (document) => [
      ...drawLines(document, promise.lines, { x: 0, y: pad }),
      ...drawLines(document, outcome.lines, { x: outcomeX, y: pad }),
      ...(outcome.bar === undefined
        ? []
        : drawBar(document, entry, { x: outcomeX, y: pad + outcome.bar, width: verdictX - outcomeX - 34 })),
      drawVerdict(document, entry, verdict, { x: verdictX, y: pad }),
    ],
  };
}

/** Where the second and third column begin. */
export const columnsOf = (width: number): [number, number] => [width * 0.4, width * 0.74];

/** On a phone: one block a promise, everything below each other at full width. */
function narrowRow(entry: Drawn, width: number, words: LedgerWords, format: Format, pad: number): Row {
  const promise = promiseCell(entry, width, words, format);
  const outcome = outcomeCell(entry, width, words, format);
  const verdict = verdictCell(entry, width - glyphRoom, words, format);
  const outcomeY = pad + promise.height + 6;
  const verdictY = outcomeY + outcome.height + 8;
  return {
    height: verdictY + verdict.height + pad + 4,
    draw: (document) => [
      ...drawLines(document, promise.lines, { x: 0, y: pad }),
      ...drawLines(document, outcome.lines, { x: 0, y: outcomeY }),
      ...(outcome.bar === undefined ? [] : drawBar(document, entry, { x: 0, y: outcomeY + outcome.bar, width })),
      drawVerdict(document, entry, verdict, { x: 0, y: verdictY }),
    ],
  };
}

/** A promise as a row of the picture: its parts side by side, on a phone below each other. */
export const rowOf = (entry: Drawn, width: number, words: LedgerWords, format: Format, place: keyof typeof pads): Row =>
  isNarrow(width) ? narrowRow(entry, width, words, format, pads[place]) : wideRow(entry, width, words, format);
