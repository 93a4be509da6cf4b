import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Drawing } from "./frame.ts";

const { small } = typeScale;

/** Percent across, years below; where years were skipped, the line is dotted. */
export function drawAxes({ document, frame, format }: Drawing): SVGElement[] {
  const { plot, years, x, y, grid } = frame;
  const line = (x1: number, x2: number, at: number, style: string) =>
    svgElement(document, "line", { x1, x2, y1: at, y2: at, class: style });
  const skipped = years.flatMap((year, index) => {
    const before = years[index - 1];
    return before !== undefined && year - before > 1 ? [line(x(before) + 20, x(year) - 20, plot.y1, "skipped")] : [];
  });
  return [
    ...grid.flatMap((percent) => [
      line(plot.x0, plot.x1, y(percent), "grid"),
      svgElement(document, "text", { x: plot.x0 - 5, y: y(percent) + 4, "text-anchor": "end", class: "tick" }, [format.percent(percent)]),
    ]),
    line(plot.x0, plot.x1, plot.y1, "axis"),
    ...skipped,
    ...years.map((year) =>
      svgElement(document, "text", { x: x(year), y: plot.y1 + 18, "text-anchor": "middle", class: "tick" }, [String(year)]),
    ),
  ];
}

/** Where the GRDP was recalculated: an upright broken line that says so. What stands left of it and right of it do not compare. */
export function drawRevision({ document, frame, words, series: { revised } }: Drawing): SVGElement[] {
  const before = frame.years[frame.years.indexOf(revised ?? Number.NaN) - 1];
  if (revised === null || before === undefined) return [];
  const at = Math.round((frame.x(before) + frame.x(revised)) / 2);
  const room = Math.max(...words.revised.map((text) => textWidth(text, small.size)));
  const left = Math.min(at - 5 - room, at);
  const top = frame.plot.y1 - 8 - (words.revised.length - 1) * small.line;
  return [
    svgElement(document, "line", { x1: at, x2: at, y1: frame.plot.y0 - 6, y2: frame.plot.y1, class: "revision" }),
    ...words.revised.map((text, index) =>
      svgElement(document, "text", { x: left, y: top + index * small.line, class: "small muted halo" }, [text]),
    ),
  ];
}
