import type { Markish } from "@observablehq/plot";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { pixelsOf } from "../../../kit/drawing/plot-frame.ts";
import { rowFoot, words } from "../../../kit/drawing/plot-words.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { type Drawing, thicknessOf } from "./frame.ts";

const { body, small } = typeScale;
/** Between words in a bar, and to its ends. */
const inset = 5;
/** Columns beside the one it is about over which a finding may stand. */
const over = 2;
/** What a column has above it of its own: its value and a line before it. */
const ownWords = 8 + 2 * small.line;

/** What is found of a year, at the head of its bar. */
interface Finding {
  readonly year: number;
  readonly amount: number;
  readonly text: string;
}

/** Of what was found, which year is the highest; of a year without a project, which years it now lies below. */
function findingOf({ frame, entries, focus, without, words: said, format }: Drawing): Finding | undefined {
  if (focus === undefined) return undefined;
  if (without === null) {
    const peak = entries.find(({ year }) => focus.has(year));
    return peak && { year: peak.year, amount: peak.total, text: said.highest };
  }
  const higher = [...focus].filter((year) => year !== without.year).toSorted((a, b) => a - b);
  if (higher.length === 0) return undefined;
  const text = frame.rows ? said.below(higher) : said.nowBelow(format.list(higher.map(String)));
  return { year: without.year, amount: without.total + without.capital, text };
}

/** Left of a column's head, where the columns there leave the room; in a row inside the bar, where that is full to its end. */
export function findingMarks(drawing: Drawing): Markish[] {
  const { frame, entries, without, format } = drawing;
  const finding = findingOf(drawing);
  if (finding === undefined) return [];
  const at = { place: ({ year }: Finding) => year, amount: ({ amount }: Finding) => amount };
  if (frame.rows) {
    const said = { lines: ({ text }: Finding) => [text], class: "small strong on-bar" };
    if (without === null) return [words(frame, [finding], { ...at, at: { dx: -inset, dy: rowFoot, anchor: "end" }, ...said })];
    // What remains stands at the start of its bar, so this stands at its end: a number before a list of years would read as one of them.
    const room = textWidth(finding.text, small.size, 600) + textWidth(format.number(without.total), body.size, 600) + 3 * inset;
    if (room > pixelsOf(frame, without.total)) return [];
    return [words(frame, [finding], { ...at, amount: () => without.total, at: { dx: -inset, dy: rowFoot, anchor: "end" }, ...said })];
  }
  const lines = balanceText(finding.text, over * frame.step - 10, small.size, 600);
  const beside = entries.filter(({ year }) => year < finding.year && year >= finding.year - over);
  const isFree = beside.every(({ total }) => pixelsOf(frame, finding.amount - total) > lines.length * small.line + ownWords);
  if (!isFree) return [];
  const offset = { dx: -thicknessOf(frame) / 2 - 8, dy: small.size, anchor: "end" as const };
  return [words(frame, [finding], { ...at, at: offset, lines: () => lines, class: "small strong halo" })];
}
