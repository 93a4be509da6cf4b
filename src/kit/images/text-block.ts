import { svgElement } from "../drawing/svg.ts";
import { wrapWith } from "../drawing/text-width.ts";
import { families, type FontName, lineWidth } from "./fonts.ts";

/** How a text of a picture is set: sizes in the picture's pixels, the fill as a token. */
export interface Style {
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
}

/** A text in lines, not yet in a place. */
export interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly height: number;
  /** Air above it. */
  readonly gap: number;
}

const widthOf = (text: string, { font, size }: Style): number => lineWidth(text, font, size);

/** Breaks a text into lines no wider than `width`, as evenly as their number allows. */
export function block(text: string, style: Style, width: number, gap = 0): Block {
  const broken = (most: number): string[] => wrapWith(text, most, (line) => widthOf(line, style));
  const { length } = broken(width);
  let narrowest = width;
  while (length > 1 && narrowest > width / 2 && broken(narrowest - 8).length === length) narrowest -= 8;
  const lines = text === "" ? [] : broken(narrowest);
  return { lines, style, height: lines.length * style.leading, gap: lines.length === 0 ? 0 : gap };
}

/** Whether a text's longest word is within a width, which no line break can help. */
export const fits = ({ lines, style }: Block, width: number): boolean => lines.every((line) => widthOf(line, style) <= width);

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0);

/** One line of lettering whose baseline starts at a point. */
export function lettering(
  document: Document,
  text: string,
  { font, size, fill }: Omit<Style, "leading">,
  x: number,
  y: number,
): SVGElement {
  const { family, weight, style } = families[font];
  const attributes = { "font-family": family, "font-weight": weight, "font-style": style, "font-size": String(size), fill };
  return svgElement(document, "text", { x, y, ...attributes }, [text]);
}

/** Blocks below each other from a corner. */
export function stack(document: Document, blocks: readonly Block[], x: number, top: number): SVGElement[] {
  let y = top;
  return blocks.flatMap(({ lines, style, height, gap }, index) => {
    y += index === 0 ? 0 : gap;
    // Latin letters sit about three quarters down their line.
    const first = y + style.leading / 2 + style.size * 0.34;
    y += height;
    return lines.map((line, row) => lettering(document, line, style, x, first + row * style.leading));
  });
}
