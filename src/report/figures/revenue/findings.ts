import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { barTopOf, type Drawing } from "./frame.ts";
import type { RevenueSeries } from "./series.ts";

/** Air between words and the ends of what they stand in. */
const air = 6;

/** What is said of a part of a bar, in the middle of it. */
interface Finding {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly class: string;
}

/** Of each bar that went beyond the plan, how far it did; on the rise in land money of the divided one, how much of that it is. */
function findingsOf({ bars, landOfSurplus }: RevenueSeries, { words, format }: Drawing): Finding[] {
  const planned = bars.find(({ kind }) => kind === "plan")?.total.value;
  if (planned === undefined) return [];
  return bars.flatMap(({ kind, total: { value }, land, plannedLand }, row): Finding[] => {
    if (kind === "plan" || value <= planned) return [];
    if (kind === "outcome")
      return [{ row, from: planned, to: value, text: words.over(format.percent((value / planned - 1) * 100, 0)), class: "finding" }];
    if (land === null || plannedLand === null || landOfSurplus === null) return [];
    const rise = { row, from: value - land.value + plannedLand, to: value };
    return [{ ...rise, text: words.landOfSurplus(format.percent(landOfSurplus, 0)), class: "finding on-fees" }];
  });
}

/** Each finding on the part of the bar that it is about, where its words fit there. */
export function drawFindings(drawing: Drawing, series: RevenueSeries): SVGElement[] {
  const { document, scale, bar, width } = drawing;
  // On a phone lines are as close as in a mark; their letters are the small ones there too.
  const [letters, style] = isNarrow(width) ? [typeScale.inset, "small"] : [typeScale.heading, "heading"];
  const { size, line: lineHeight } = letters;
  return findingsOf(series, drawing).flatMap(({ row, from, to, text, class: kind }) => {
    const room = (to - from) * scale - 2 * air;
    const lines = balanceText(text, room, size, 600);
    const fits = lines.length * lineHeight <= bar && lines.every((line) => textWidth(line, size, 600) <= room);
    if (!fits) return [];
    const top = barTopOf(bar, row) + (bar - lines.length * lineHeight) / 2;
    const x = ((from + to) / 2) * scale;
    return lines.map((line, index) => {
      const place = { x, y: top + size + index * lineHeight, "text-anchor": "middle" };
      return svgElement(document, "text", { ...place, class: `${style} strong ${kind}` }, [line]);
    });
  });
}
