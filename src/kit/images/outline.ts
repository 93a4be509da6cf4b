import { svgElement } from "../drawing/svg.ts";
import { fontNamed, type FontName, glyphPath, setLine } from "./fonts.ts";

/** Letters of one look that stand on one line. */
interface Run {
  readonly text: string;
  readonly from: Element;
  readonly font: FontName;
  readonly size: number;
}

/** Runs that follow each other on one line, set from one point. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly runs: Run[];
}

const lettering = /^(x|y|dx|dy|text-anchor|font-.*|letter-spacing|paint-order|stroke.*)$/;

/** What an element says of itself, or the nearest element around it that says anything. */
const said = (element: Element, name: string, otherwise: string): string => element.closest(`[${name}]`)?.getAttribute(name) ?? otherwise;

const sizeOf = (element: Element): number => Number(said(element, "font-size", "16"));

/** A length of lettering in pixels; in em it is of the element's own size. */
const length = (element: Element, name: string): number | undefined => {
  const value = element.getAttribute(name);
  if (value === null) return undefined;
  return value.endsWith("em") ? Number.parseFloat(value) * sizeOf(element) : Number(value);
};

function runOf(text: string, from: Element): Run {
  const font = fontNamed(said(from, "font-family", ""), said(from, "font-weight", "400"), said(from, "font-style", "normal"));
  return { text, from, font, size: sizeOf(from) };
}

/** The lines of a text element: a piece with its own place starts a new one. */
function chunksOf(text: Element): Chunk[] {
  const chunks: Chunk[] = [];
  const visit = (element: Element, inherited: { x: number; y: number }): { x: number; y: number } => {
    const [x, y, dy = 0] = [length(element, "x"), length(element, "y"), length(element, "dy")];
    const at = { x: x ?? inherited.x, y: (y ?? inherited.y) + dy };
    if (chunks.length === 0 || x !== undefined || y !== undefined || dy !== 0)
      chunks.push({ ...at, anchor: said(element, "text-anchor", "start"), runs: [] });
    let pen = at;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) chunks.at(-1)?.runs.push(runOf(node.textContent ?? "", element));
      else pen = visit(node as Element, pen);
    }
    return pen;
  };
  visit(text, { x: 0, y: 0 });
  return chunks.filter(({ runs }) => runs.length > 0);
}

/** The glyphs that a picture uses, each drawn once. */
export class Glyphs {
  readonly #paths = new Map<string, string>();

  use(font: FontName, id: number): string | undefined {
    const key = `${font}-${id}`;
    if (!this.#paths.has(key)) this.#paths.set(key, glyphPath(font, id));
    return this.#paths.get(key) === "" ? undefined : key;
  }

  definitions(document: Document): SVGElement[] {
    return [...this.#paths].flatMap(([id, d]) => (d === "" ? [] : [svgElement(document, "path", { id, d })]));
  }
}

const shifts: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
const tidy = (value: number): string => String(Math.round(value * 100) / 100);

/** A line as groups of glyphs: halo first, where there is one, so that no letter covers its neighbour. */
function drawChunk(document: Document, { x, y, anchor, runs }: Chunk, glyphs: Glyphs): SVGElement[] {
  const lines = runs.map((run) => ({ run, line: setLine(run.text, run.font, run.size) }));
  let pen = x - lines.reduce((sum, { line }) => sum + line.width, 0) * (shifts[anchor] ?? 0);
  const placed = lines.map(({ run, line }) => {
    const start = pen;
    pen += line.width;
    return { run, line, start };
  });
  const draw = ({ run, line, start }: (typeof placed)[number], paint: Readonly<Record<string, string>>): SVGElement =>
    svgElement(
      document,
      "g",
      { ...paint, transform: `translate(${tidy(start)} ${tidy(y)}) scale(${line.scale} -${line.scale})` },
      line.glyphs.flatMap(({ id, x: at }) => {
        const name = glyphs.use(run.font, id);
        return name === undefined ? [] : [svgElement(document, "use", { "xlink:href": `#${name}`, x: tidy(at) })];
      }),
    );
  const halos = placed.flatMap((piece) => {
    const stroke = said(piece.run.from, "stroke", "none");
    if (stroke === "none" || !said(piece.run.from, "paint-order", "").startsWith("stroke")) return [];
    const width = Number(said(piece.run.from, "stroke-width", "1")) / piece.line.scale;
    return [draw(piece, { stroke, "stroke-width": tidy(width), "stroke-linejoin": "round" })];
  });
  const fillOf = ({ from }: Run): Readonly<Record<string, string>> => ({ fill: said(from, "fill", "#000"), stroke: "none" });
  return [...halos, ...placed.map((piece) => draw(piece, fillOf(piece.run)))];
}

/**
 * Turns all lettering of a painted drawing into outlines, so that no program can set it in another font. Changes the drawing.
 */
export function outline(root: Element, document: Document): void {
  const glyphs = new Glyphs();
  for (const text of [...root.querySelectorAll("text")]) {
    const group = svgElement(
      document,
      "g",
      {},
      chunksOf(text).flatMap((chunk) => drawChunk(document, chunk, glyphs)),
    );
    for (const { name, value } of [...text.attributes]) if (!lettering.test(name)) group.setAttribute(name, value);
    text.replaceWith(group);
  }
  root.setAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
  root.prepend(svgElement(document, "defs", {}, glyphs.definitions(document)));
}
