import { compose, type Subject } from "./compose.ts";
import { formats } from "./formats.ts";
import type { Picture } from "./catalogue.ts";
import { outline } from "./outline.ts";
import { type Palette, paint } from "./paint.ts";
import type { Theme } from "./palettes.ts";

/** A painted picture whose lettering is still lettering, standing in the document: for a browser to measure, or to be outlined. */
function painted(
  subject: Subject,
  { format, theme }: Picture,
  palettes: Readonly<Record<Theme, Palette>>,
  document: Document,
): SVGSVGElement {
  const svg = compose(subject, formats[format], document);
  document.body.append(svg);
  paint(svg, palettes[theme]);
  return svg;
}

/**
 * A picture as a file of its own that looks the same in every program: colours in place, letters as outlines, nothing to load.
 *
 * @param options.lettering keeps letters as text, for a browser to measure them in our fonts
 */
export function pictureSvg(
  subject: Subject,
  picture: Picture,
  palettes: Readonly<Record<Theme, Palette>>,
  document: Document,
  { lettering = false } = {},
): string {
  const svg = painted(subject, picture, palettes, document);
  if (!lettering) outline(svg, document);
  svg.remove();
  return svg.outerHTML;
}
