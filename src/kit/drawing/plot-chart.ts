import { type Markish, plot } from "@observablehq/plot";
import type { PlotFrame } from "./plot-frame.ts";
import { shorten, svgRoot } from "./svg.ts";

interface Root {
  readonly document: Document;
  readonly name: string;
  readonly label: string;
}

/** One place more than a chart has: Plot takes a scale of a single place for none at all. */
const beyond = "beyond the last place";

/** The elements that Plot's marks drew, each told by its own class and key, without the groups and styles around them. */
const elementsOf = (drawn: Element): Element[] => [...drawn.querySelectorAll("rect,line,circle,path,text")];

/** A standard chart: Plot scales places and amounts and draws the marks, in columns or in rows. */
export function plotChart(frame: PlotFrame, { document, name, label }: Root, marks: readonly Markish[]): SVGSVGElement {
  const { rows, width, height, places, first, step, zero, end, max } = frame;
  const along = {
    type: "point",
    domain: [...places, beyond],
    padding: 0,
    range: [first, first + places.length * step],
    axis: null,
  } as const;
  const amounts = { type: "linear", domain: [0, max], range: [zero, end], round: true, axis: null } as const;
  const drawn = plot({ document, width, height, margin: 0, x: rows ? amounts : along, y: rows ? along : amounts, marks: [...marks] });
  return svgRoot({ document, width, height, name, label }, elementsOf(drawn).map(shorten));
}
