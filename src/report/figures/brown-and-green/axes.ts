import type { Box, Line } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Drawing, Frame } from "./frame.ts";

const { small } = typeScale;

type Stretch = readonly [from: number, to: number];

/** The line below the years, in stretches: one from each year that follows a leap to the last before the next. */
function stretchesOf({ plot, years, x }: Frame): { readonly axis: readonly Stretch[]; readonly skipped: readonly Stretch[] } {
  const skipped = years.flatMap((year, index): Stretch[] => {
    const before = years[index - 1];
    return before !== undefined && year - before > 1 ? [[x(before) + 20, x(year) - 20]] : [];
  });
  const starts = [plot.x0, ...skipped.map(([, to]) => to)];
  return { skipped, axis: starts.map((from, index) => [from, skipped[index]?.[0] ?? plot.x1]) };
}

/** Percent across, years below; where years were skipped, the line is dotted. */
export function drawAxes({ document, frame, format }: Drawing): SVGElement[] {
  const { plot, years, x, y, grid } = frame;
  const { axis, skipped } = stretchesOf(frame);
  const line = (x1: number, x2: number, at: number, style: string) =>
    svgElement(document, "line", { x1, x2, y1: at, y2: at, class: style });
  return [
    ...grid.flatMap((percent) => [
      line(plot.x0, plot.x1, y(percent), "grid"),
      svgElement(document, "text", { x: plot.x0 - 5, y: y(percent) + 4, "text-anchor": "end", class: "tick" }, [format.percent(percent)]),
    ]),
    ...axis.map(([from, to]) => line(from, to, plot.y1, "axis")),
    ...skipped.map(([from, to]) => line(from, to, plot.y1, "skipped")),
    ...years.map((year) =>
      svgElement(document, "text", { x: x(year), y: plot.y1 + 18, "text-anchor": "middle", class: "tick" }, [String(year)]),
    ),
  ];
}

/** Where the GRDP was recalculated: an upright line, and the box of the words that say so at its foot. */
export function revisionOf({ frame, words, series: { revised } }: Drawing): { readonly line: Line; readonly words: Box } | undefined {
  const before = frame.years[frame.years.indexOf(revised ?? Number.NaN) - 1];
  if (revised === null || before === undefined) return undefined;
  const x = Math.round((frame.x(before) + frame.x(revised)) / 2);
  const room = Math.max(...words.revised.map((text) => textWidth(text, small.size)));
  const { y0, y1 } = frame.plot;
  const left = Math.min(x - 5 - room, x);
  return {
    line: { kind: "line", x0: x, y0: y0 - 6, x1: x, y1 },
    words: { kind: "box", x0: left, y0: y1 - 8 - words.revised.length * small.line, x1: left + room, y1: y1 - 5 },
  };
}

/** The line is broken. What stands left of it and right of it do not compare. */
export function drawRevision(drawing: Drawing): SVGElement[] {
  const revision = revisionOf(drawing);
  if (revision === undefined) return [];
  const { document, words } = drawing;
  const { line, words: box } = revision;
  return [
    svgElement(document, "line", { x1: line.x0, x2: line.x1, y1: line.y0, y2: line.y1, class: "revision" }),
    ...words.revised.map((text, index) =>
      svgElement(document, "text", { x: box.x0, y: box.y0 + (index + 1) * small.line, class: "small muted halo" }, [text]),
    ),
  ];
}
