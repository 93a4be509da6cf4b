import type { KeyItem } from "../../../kit/drawing/key.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import type { LedgerEntry } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./input.ts";

/** Where a bar lies, and how long it may be. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar compares two numbers of one unit from a common zero; a date, or a promise below zero, has none. */
export const hasBar = ({ comparison, target, unit }: LedgerEntry): boolean =>
  comparison !== "by" && unit !== null && target !== null && target > 0;

/** Hollow: promised. Solid: what came. A broken outline: nobody could say what came. */
export function drawBar(document: Document, entry: LedgerEntry, { x, y, width, height }: Place): SVGElement[] {
  const { target, outcome, verdict } = entry;
  if (target === null) return [];
  const scale = width / Math.max(target, outcome ?? 0);
  const state = outcome === null && verdict === "cannot-be-checked" ? "promised unknown" : "promised";
  const promised = svgElement(document, "rect", { class: state, x: x + 1, y, width: target * scale - 2, height });
  if (outcome === null) return [promised];
  const came = { class: `came ${verdict}`, x: x + 1, y, width: Math.max(0, outcome * scale - 2), height };
  const at = Math.min(x + target * scale, x + width - 1);
  return [
    promised,
    svgElement(document, "rect", came),
    svgElement(document, "line", { class: "target", x1: at, x2: at, y1: y - 4, y2: y + height + 4 }),
  ];
}

const keyBar = { width: 24, height: 9 };

/** A frame with the mark at its end, and a filling, with what they are: in the colour of the bars' verdict, where they have but one. */
export function barKey(document: Document, { promised, came }: LedgerWords["key"], entries: readonly LedgerEntry[]): KeyItem[] {
  const [verdict, ...others] = new Set(entries.filter((entry) => hasBar(entry) && entry.outcome !== null).map((entry) => entry.verdict));
  const { width, height } = keyBar;
  const bar = (name: string, x: number, y: number) =>
    svgElement(document, "rect", { class: name, x: x - width / 2, y: y - height / 2, ...keyBar });
  const end = (x: number, y: number) =>
    svgElement(document, "line", { class: "target", x1: x + width / 2, x2: x + width / 2, y1: y - height / 2 - 3, y2: y + height / 2 + 3 });
  const filling = verdict === undefined || others.length > 0 ? "any" : verdict;
  return [
    { word: promised, width, mark: (x, y) => svgElement(document, "g", {}, [bar("promised", x, y), end(x, y)]) },
    { word: came, width, mark: (x, y) => bar(`came ${filling}`, x, y) },
  ];
}
