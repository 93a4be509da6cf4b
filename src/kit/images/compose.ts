import { svgElement } from "../drawing/svg.ts";
import { type Drawing, largest } from "./largest-drawing.ts";
import type { Format } from "./formats.ts";
import { type Block, block, fits, heightOf, lettering, stack, type Style } from "./text-block.ts";

/** What a picture says, and how its drawing is laid out for a width. */
export interface ImageContent {
  readonly title: string;
  readonly takeaway: string;
  readonly subtitle: string;
  /** Where the figures are from. */
  readonly source: string;
  /** Whose picture this is, where it is at home, under which licence. */
  readonly credit: string;
  /** What a screen reader hears. */
  readonly label: string;
  /** The report's name, in its two colours. */
  readonly brand: readonly [brown: string, arrow: string, green: string];
  /** What the picture shows, at any width; asked for the same width more than once. */
  readonly draw: (width: number) => SVGSVGElement;
  /** What may stand for it where that is too much for the room: see Figure.card. */
  readonly card?: ((width: number) => SVGSVGElement) | undefined;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way to lay a picture out. */
interface Layout {
  readonly head: readonly Block[];
  readonly foot: readonly Block[];
  readonly height: number;
  readonly drawing: Drawing;
  readonly box: Box;
  /** How easy it is to read, to compare it with others. */
  readonly worth: number;
}

/** Height of the line from coal to jade along the top edge, as a share of the width. */
const ribbon = 0.0085;
const leading = 1.38;
/** Closer, and "ộ" would stand on the marks of an "ố" below it. */
const titleLeading = 1.25;

const style = (font: Style["font"], size: number, fill: string, spread = leading): Style => ({
  font,
  size,
  leading: Math.round(size * spread),
  fill: `var(--color-${fill})`,
});

/** The largest title that takes no more lines than there is patience for. */
function titleBlock(title: string, format: Format, width: number, mostLines: number): Block {
  const [most, least] = format.title;
  for (let size = most; size > least; size -= 2) {
    const tried = block(title, style("display", size, "text", titleLeading), width);
    if (tried.lines.length <= mostLines && fits(tried, width)) return tried;
  }
  return block(title, style("display", least, "text", titleLeading), width);
}

/** Words of a head, and what leaving some out costs. */
interface Head {
  readonly blocks: readonly Block[];
  readonly cost: number;
}

/** The head with all its words; on a card also with fewer, which leaves more room to the drawing. */
function headsOf(content: ImageContent, format: Format, width: number, mostLines: number): Head[] {
  const air = format.title[0] * 0.32;
  const title = titleBlock(content.title, format, width, mostLines);
  const takeaway = block(content.takeaway, style("strong", format.takeaway, "text"), width, air);
  const small = block(content.takeaway, style("strong", Math.round(format.takeaway * 0.86), "text"), width, air);
  const subtitle = block(content.subtitle, style("regular", format.subtitle, "muted"), width, air * 0.5);
  const whole = { blocks: [title, takeaway, subtitle], cost: 1 };
  if (format.height === undefined) return [whole];
  return [whole, { blocks: [title, takeaway], cost: 0.8 }, { blocks: [title, small], cost: 0.7 }, { blocks: [title], cost: 0.55 }];
}

const footOf = ({ source, credit }: ImageContent, format: Format, width: number): Block[] => [
  block(source, style("regular", format.small, "muted", 1.34), width),
  block(credit, style("regular", format.small, "muted", 1.34), width),
];

/** The brand stands on a line of its own above the sources. */
const brandHeight = (format: Format): number => Math.round(format.small * 2.1);

/** How much a layout is worth: once lettering is easy to read, more size gains little, and words left out cost more. */
const worthOf = ({ scale }: Drawing, { enough }: Format, cost: number): number => (Math.min(scale, enough) + scale * 0.05) * cost;

/** A scene that shows less than the figure has is taken only where it is much easier to read. */
const cardCost = 0.7;

/** Layouts with the words above the drawing and below it. */
function above(content: ImageContent, format: Format): Layout[] {
  const { margin, gap, zoom } = format;
  const width = format.width - 2 * margin.side;
  const foot = footOf(content, format, width);
  const below = gap + brandHeight(format) + heightOf(foot) + margin.bottom;
  return headsOf(content, format, width, 2).flatMap(({ blocks, cost }) => {
    const top = margin.top + heightOf(blocks) + gap;
    const room = format.height === undefined ? undefined : format.height - top - below;
    if (room !== undefined && room <= 0) return [];
    const drawing = largest(content.draw, width, room, zoom);
    const height = room ?? drawing.height;
    const box = { x: margin.side, y: top, width, height };
    return [{ head: blocks, foot, height: top + height + below, drawing, box, worth: worthOf(drawing, format, cost) }];
  });
}

/** Layouts with the words in a column and the drawing beside them, as far as the words fit. */
function beside(content: ImageContent, format: Format): Layout[] {
  const { margin, gap, zoom, column, height } = format;
  if (column === undefined || height === undefined) return [];
  const foot = footOf(content, format, column);
  const below = gap + brandHeight(format) + heightOf(foot) + margin.bottom;
  const x = margin.side + column + margin.side;
  const box = { x, y: margin.top, width: format.width - x - margin.side, height: height - margin.top - margin.bottom };
  const drawing = largest(content.draw, box.width, box.height, zoom);
  return headsOf(content, format, column, 4)
    .filter(({ blocks }) => margin.top + heightOf(blocks) + below <= height)
    .map(({ blocks, cost }) => ({ head: blocks, foot, height, drawing, box, worth: worthOf(drawing, format, cost) }));
}

/** The layout in which the drawing is easiest to read, and the fewest words are missing. */
function bestLayout(content: ImageContent, format: Format): Layout {
  const { card, ...whole } = content;
  const layouts = [...above(whole, format), ...beside(whole, format)];
  if (card && format.height !== undefined) {
    // The subtitle tells how to read the whole figure.
    const brief = { ...whole, draw: card, subtitle: "" };
    layouts.push(...[...above(brief, format), ...beside(brief, format)].map((layout) => ({ ...layout, worth: layout.worth * cardCost })));
  }
  const [first, ...others] = layouts;
  if (first === undefined) throw new Error(`No layout of “${content.title}” fits ${format.width} × ${format.height}`);
  return others.reduce((best, layout) => (layout.worth > best.worth ? layout : best), first);
}

function brandLine(document: Document, [brown, arrow, green]: ImageContent["brand"], size: number, x: number, y: number): SVGElement {
  const text = lettering(document, "", { font: "display", size, fill: "var(--color-text)" }, x, y);
  const word = (fill: string, letters: string) => svgElement(document, "tspan", { fill: `var(--color-${fill})` }, [letters]);
  text.append(word("ember", brown), word("muted", ` ${arrow} `), word("accent", green));
  return text;
}

function ribbonOf(document: Document, { width }: Format): SVGElement[] {
  const stops = ["#854e2c", "#8e7a3e", "#26a678"].map((colour, index) =>
    svgElement(document, "stop", { offset: String(index / 2), "stop-color": colour }),
  );
  return [
    svgElement(document, "linearGradient", { id: "ribbon" }, stops),
    svgElement(document, "rect", { width, height: width * ribbon, fill: "url(#ribbon)" }),
  ];
}

/** The drawing in the middle of its box, as a group: a picture inside a picture would be cut at its edge. */
function placed(document: Document, { svg, scale, width, height }: Drawing, box: Box): SVGElement {
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  const kept = [...svg.attributes].filter(({ name }) => ["class", "text-anchor", "fill", "stroke"].includes(name));
  return svgElement(
    document,
    "g",
    {
      ...Object.fromEntries(kept.map(({ name, value }) => [name, value])),
      transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${Math.round(scale * 10_000) / 10_000})`,
    },
    [...svg.childNodes].map((node) => node.cloneNode(true)),
  );
}

/**
 * A figure's scene as a picture that stands alone: title, takeaway, drawing, source, credit. Where the format has room for words
 * beside the drawing as well as above it, the layout in which the drawing is larger is taken. Lettering is still lettering, colours are
 * still tokens: see image-svg.ts.
 */
export function compose(content: ImageContent, format: Format, document: Document): SVGSVGElement {
  const { head, foot, height, drawing, box } = bestLayout(content, format);
  const { margin, width, small } = format;
  const footTop = height - margin.bottom - heightOf(foot);
  const size = { width, height: Math.round(height) };
  return svgElement(
    document,
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: "img",
      "aria-labelledby": "title desc",
    },
    [
      svgElement(document, "title", { id: "title" }, [content.title]),
      svgElement(document, "desc", { id: "desc" }, [content.label]),
      svgElement(document, "rect", { ...size, fill: "var(--color-page)" }),
      ...ribbonOf(document, format),
      ...stack(document, head, margin.side, margin.top),
      placed(document, drawing, box),
      brandLine(document, content.brand, Math.round(small * 1.25), margin.side, footTop - small * 0.7),
      ...stack(document, foot, margin.side, footTop),
    ],
  ) as SVGSVGElement;
}
