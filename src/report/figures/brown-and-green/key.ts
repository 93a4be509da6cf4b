import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Drawing } from "./frame.ts";
import type { Names } from "./names.ts";
import { sectors } from "./series.ts";
import { goalsShown, sharesShown } from "./points.ts";

interface Item {
  readonly word: string;
  /** Draws the sample centred on a point. */
  readonly mark: (x: number, y: number) => SVGElement;
}

const markWidth = 18;
const gap = 14;
const rowHeight = 18;

/** What colours and fillings mean, only of what the scene shows and does not name at its points. */
function itemsOf(drawing: Drawing, named: Names["named"]): Item[] {
  const { document, words } = drawing;
  const shares = sharesShown(drawing);
  const sample = (style: string) => (cx: number, cy: number) => svgElement(document, "circle", { cx, cy, r: 5, class: `share ${style}` });
  const goal = (x: number, y: number) => svgElement(document, "rect", { x: x - 8, y: y - 3, width: 16, height: 6, rx: 3, class: "goal" });
  return [
    ...sectors
      .filter((sector) => !named.has(sector) && shares.some((share) => share.sector === sector))
      .map((sector) => ({ word: words.sectors[sector], mark: sample(`${sector} whole`) })),
    ...(shares.some(({ until }) => until !== null) ? [{ word: words.partOfYear, mark: sample("any part") }] : []),
    ...(shares.some(({ status }) => status === "forecast") ? [{ word: words.expected, mark: sample("any expected") }] : []),
    ...(goalsShown(drawing).length > 0 ? [{ word: words.goal, mark: goal }] : []),
  ];
}

/** Flows the key into rows no wider than the shares. */
export function drawKey(drawing: Drawing, named: Names["named"]): { readonly marks: readonly SVGElement[]; readonly bottom: number } {
  const { document, frame } = drawing;
  const right = frame.plot.x1;
  let x = 0;
  let y = frame.plot.y1 + 56;
  const marks = itemsOf(drawing, named).flatMap(({ word, mark }) => {
    const width = markWidth + 5 + textWidth(word, typeScale.small.size);
    if (x > 0 && x + width > right) {
      x = 0;
      y += rowHeight;
    }
    const drawn = [mark(x + markWidth / 2, y - 4), svgElement(document, "text", { x: x + markWidth + 5, y, class: "small muted" }, [word])];
    x += width + gap;
    return drawn;
  });
  return { marks, bottom: y + 6 };
}
