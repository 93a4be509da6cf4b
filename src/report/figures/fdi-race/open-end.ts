import type { RaceYear } from "./series.ts";
import { amountText, isShown, type RaceFrame, stopsOf } from "./frame.ts";
import { type Line, meets } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

const { body } = typeScale;
const gap = 10;

/** The lines of the years behind, stretch by stretch. */
const linesBehind = ({ series, scene, x, y }: RaceFrame): Line[] =>
  series.years
    .filter(({ year }) => year !== scene.lead && isShown(scene, year))
    .flatMap(({ points }) => {
      const stops = stopsOf(points);
      return stops.slice(1).map(([share, total], index): Line => {
        const [before, less] = stops[index] ?? [0, 0];
        return { kind: "line", x0: x(before), y0: y(less), x1: x(share), y1: y(total) };
      });
    });

/**
 * An unfinished year says at its open end how far it is known: to the right, or, where another year's line runs there, above and to the
 * left, for its own line is below. The day of the promise is named already.
 */
export function drawOpenEnd(frame: RaceFrame, { year, last, complete }: RaceYear): SVGElement[] {
  const { document, series, scene, format, words, x, y } = frame;
  if (complete || year !== scene.lead || last.day.iso === series.promise?.from.day.iso) return [];
  const [name, amount, until] = [String(year), ` ${amountText(format, last)}`, words.until(format.date(last.day, "short"))];
  const width = Math.max(textWidth(name, body.size, 600) + textWidth(amount, body.size), textWidth(until, body.size));
  const end = { x: x(last.share), y: y(last.total) };
  const right = {
    kind: "box",
    x0: end.x + gap,
    x1: end.x + gap + width,
    y0: end.y - body.line / 2,
    y1: end.y + body.line * 1.5,
  } as const;
  const isFree = linesBehind(frame).every((line) => !meets(line, right));
  const at = isFree ? { x: right.x0, y: end.y + 5 } : { x: end.x, y: end.y - gap - body.line, "text-anchor": "end" };
  const bold = svgElement(document, "tspan", { class: "strong" }, [name]);
  return [
    svgElement(document, "text", { ...at, class: "lead" }, [bold, amount]),
    svgElement(document, "text", { ...at, y: at.y + body.line, class: "muted" }, [until]),
  ];
}
