import { svgElement } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { typeScale } from "./type-scale.ts";

/** One entry of a key: the mark at the height of small text, then its word. */
export interface KeyItem {
  readonly word: string;
  readonly width: number;
  /** Draws the mark centred on a point. */
  readonly mark: (x: number, y: number) => SVGElement;
}

const rowHeight = 20;
const gap = 14;

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
