import type { ProjectDot } from "./projects.ts";
import { projectMark } from "./mark.ts";
import { svgElement } from "../../kit/drawing/svg.ts";
import { textWidth } from "../../kit/drawing/text-width.ts";
import { typeScale } from "../../kit/drawing/type-scale.ts";

type Status = ProjectDot["status"];

/** One entry of a key: the mark at the height of small text, then its word. */
export interface KeyItem {
  readonly word: string;
  readonly width: number;
  /** Draws the mark centred on a point. */
  readonly mark: (x: number, y: number) => SVGElement;
}

const statusOrder: readonly Status[] = ["operating", "trial", "building", "licensed", "awaiting-certificate", "memorandum", "ended"];
const rowHeight = 20;
const gap = 14;

const sample =
  (document: Document, status: Status, inDollars: boolean): KeyItem["mark"] =>
  (x, y) => {
    const dot = { id: null, short: "", status, capital: inDollars ? 1 : null, currency: inDollars ? ("million-usd" as const) : null };
    return projectMark(document, { dot, x, y, r: 6 });
  };

/** The statuses that a picture shows, in their order, and the diamond where there is one. */
export function statusItems(
  document: Document,
  dots: readonly ProjectDot[],
  words: { readonly statuses: Readonly<Record<Status, string>>; readonly diamond: string },
): KeyItem[] {
  const shown = statusOrder.filter((status) => dots.some((dot) => dot.status === status));
  const items = shown.map((status): KeyItem => ({ word: words.statuses[status], width: 14, mark: sample(document, status, true) }));
  const hasDiamond = dots.some(({ currency }) => currency !== "million-usd");
  return hasDiamond ? [...items, { word: words.diamond, width: 14, mark: sample(document, "licensed", false) }] : items;
}

/** Flows the key into rows no wider than the picture. */
export function drawKey(
  document: Document,
  items: readonly KeyItem[],
  top: number,
  width: number,
): { marks: SVGElement[]; height: number } {
  let x = 0;
  let y = top + rowHeight / 2;
  const marks = items.flatMap((item) => {
    const itemWidth = item.width + 6 + textWidth(item.word, typeScale.small.size);
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      y += rowHeight;
    }
    const drawn = [
      item.mark(x + item.width / 2, y),
      svgElement(document, "text", { x: x + item.width + 6, y: y + 4, class: "small muted" }, [item.word]),
    ];
    x += itemWidth + gap;
    return drawn;
  });
  return { marks, height: items.length === 0 ? 0 : y + rowHeight / 2 - top };
}
