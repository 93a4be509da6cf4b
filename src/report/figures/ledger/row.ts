import type { Format } from "../../../kit/i18n/format.ts";
import type { LedgerEntry, Promised } from "../../promises/verdicts.ts";
import { drawBar, hasBar } from "./bar.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { unbroken } from "../../../kit/i18n/unbroken.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { glyphRadius, verdictGlyph } from "./glyph.ts";
import type { LedgerWords } from "./input.ts";

/** A row of the picture: a promise, or an ultimatum, on which there is no verdict. */
export type Drawn = LedgerEntry & Partial<Pick<Promised, "alsoSaid">>;

const isPromise = ({ word }: LedgerEntry): boolean => word !== "ultimatum";

export interface Row {
  readonly height: number;
  /** With so much more air above and below than its height tells. */
  readonly draw: (document: Document, air: number) => SVGElement[];
}

const styles = {
  numeral: { letters: typeScale.numeral, weight: 600, class: "strong numeral" },
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

/** A list of all, or a few rows that have a stage to themselves. */
export type RowPlace = "list" | "stage";

interface Measures {
  /** Air above and below a row. */
  readonly pad: number;
  readonly bar: number;
  readonly came: Line["style"];
}

const listed: Measures = { pad: 12, bar: 9, came: "strong" };
/** A desk's stage has the height for an outcome to be seen from afar; a phone's has less than a list. */
const staged = { narrow: { ...listed, pad: 6 }, wide: { pad: 12, bar: 16, came: "numeral" } } as const satisfies Record<string, Measures>;
const columnGap = 16;
const glyphRoom = glyphRadius * 2 + 8;

function linesOf(text: string, style: Line["style"], width: number): string[] {
  const { letters, weight } = styles[style];
  return balanceText(unbroken(text), width, letters.size, weight);
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
      ...(entry.alsoSaid ?? []).map((also) => ({ text: words.also(also, entry, format), style: "small" as const })),
    ],
    width,
  );

function outcomeCell(entry: LedgerEntry, width: number, words: LedgerWords, format: Format, { came, bar: thick }: Measures): Cell {
  const known = entry.outcome !== null || entry.outcomeDate !== null;
  const head = stack([{ text: words.outcome(entry, format), style: known ? came : "plain" }], width);
  const bar = hasBar(entry) ? head.height + 4 : undefined;
  const foot = stack([{ text: words.promised(entry, format), style: "small" }], width, bar === undefined ? head.height : bar + thick + 6);
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

const drawLines = (document: Document, lines: readonly Line[], { x, y }: Place): SVGElement[] =>
  lines.map((line) => svgElement(document, "text", { x, y: y + line.y, class: styles[line.style].class }, [line.text]));

/** Shape and word of a verdict, in a group of its own, for it may be given later than its row is read. */
const drawVerdict = (document: Document, entry: Drawn, cell: Cell, { x, y }: Place): SVGElement =>
  svgElement(document, "g", { class: "verdict" }, [
    ...(isPromise(entry) ? [verdictGlyph(document, entry.verdict, x + glyphRadius, y + 9)] : []),
    ...drawLines(document, cell.lines, { x: x + glyphRoom, y }),
  ]);

const barIn = (document: Document, entry: Drawn, { bar }: Cell, { x, y, width, height }: Place & { width: number; height: number }) =>
  bar === undefined ? [] : drawBar(document, entry, { x, y: y + bar, width, height });

/** On a wide page: promise, outcome and verdict side by side. */
function wideRow(entry: Drawn, width: number, words: LedgerWords, format: Format, measures: Measures): Row {
  const [outcomeX, verdictX] = columnsOf(width);
  const barWidth = verdictX - outcomeX - 34;
  const promise = promiseCell(entry, outcomeX - 28, words, format);
  const outcome = outcomeCell(entry, barWidth, words, format, measures);
  const verdict = verdictCell(entry, width - verdictX - glyphRoom, words, format);
  return {
    height: Math.max(promise.height, outcome.height, verdict.height) + measures.pad * 2,
    draw: (document, air) => {
      const y = measures.pad + air;
      return [
        ...drawLines(document, promise.lines, { x: 0, y }),
        ...drawLines(document, outcome.lines, { x: outcomeX, y }),
        ...barIn(document, entry, outcome, { x: outcomeX, y, width: barWidth, height: measures.bar }),
        drawVerdict(document, entry, verdict, { x: verdictX, y }),
      ];
    },
  };
}

/** Where the second and third column begin. */
export const columnsOf = (width: number): [number, number] => [width * 0.4, width * 0.74];

/** In a phone's list: one block a promise, everything below each other at full width. */
function listedRow(entry: Drawn, width: number, words: LedgerWords, format: Format): Row {
  const { pad, bar: height } = listed;
  const promise = promiseCell(entry, width, words, format);
  const outcome = outcomeCell(entry, width, words, format, listed);
  const verdict = verdictCell(entry, width - glyphRoom, words, format);
  const outcomeY = pad + promise.height + 6;
  const verdictY = outcomeY + outcome.height + 8;
  return {
    height: verdictY + verdict.height + pad + 4,
    draw: (document) => [
      ...drawLines(document, promise.lines, { x: 0, y: pad }),
      ...drawLines(document, outcome.lines, { x: 0, y: outcomeY }),
      ...barIn(document, entry, outcome, { x: 0, y: outcomeY, width, height }),
      drawVerdict(document, entry, verdict, { x: 0, y: verdictY }),
    ],
  };
}

/** On a phone's stage, which is low: the verdict beside the outcome, below the promise. */
function stagedRow(entry: Drawn, width: number, words: LedgerWords, format: Format): Row {
  const { pad, bar: height } = staged.narrow;
  const column = (width - columnGap) / 2;
  const verdictX = column + columnGap;
  const promise = promiseCell(entry, width, words, format);
  const outcome = outcomeCell(entry, column, words, format, staged.narrow);
  const verdict = verdictCell(entry, column - glyphRoom, words, format);
  const y = pad + promise.height + 6;
  return {
    height: y + Math.max(outcome.height, verdict.height) + pad,
    draw: (document) => [
      ...drawLines(document, promise.lines, { x: 0, y: pad }),
      ...drawLines(document, outcome.lines, { x: 0, y }),
      ...barIn(document, entry, outcome, { x: 0, y, width: column, height }),
      drawVerdict(document, entry, verdict, { x: verdictX, y }),
    ],
  };
}

/** A promise as a row of the picture: its parts side by side, on a phone below each other. */
export function rowOf(entry: Drawn, width: number, words: LedgerWords, format: Format, place: RowPlace): Row {
  if (isNarrow(width)) return (place === "stage" ? stagedRow : listedRow)(entry, width, words, format);
  return wideRow(entry, width, words, format, place === "stage" ? staged.wide : listed);
}
