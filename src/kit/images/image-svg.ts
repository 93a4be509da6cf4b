import { markupOf } from "../drawing/markup.ts";
import { withRasters } from "../drawing/raster.ts";
import { svgElement } from "../drawing/svg.ts";
import { compose, type ImageContent } from "./compose.ts";
import { families, type FontName, requireLetters } from "./fonts.ts";
import { formats } from "./formats.ts";
import type { Picture } from "./image-list.ts";
import { type Illustrated, rasterData } from "./raster-files.ts";
import { textToPaths } from "./text-to-paths.ts";
import { withTokens } from "./theme-style.ts";
import type { Theme, ThemeStyle } from "./themes.ts";

/** Titles name their font themselves; all other lettering is in the charts'. */
const fontOf = (text: Element): FontName => (text.getAttribute("font-family") === families.display.family ? "display" : "regular");

/**
 * A picture with its lettering as text and the charts' rules in a stylesheet: for a program that has our fonts.
 *
 * @throws where a letter is lacking in the pictures' fonts
 */
export function pictureWithText(
  report: Illustrated,
  content: ImageContent,
  { format, theme }: Picture,
  themes: Readonly<Record<Theme, ThemeStyle>>,
  document: Document,
): string {
  const { rules, tokens } = themes[theme];
  const svg = compose(content, formats[format], document);
  for (const text of svg.querySelectorAll("text")) requireLetters(text.textContent ?? "", fontOf(text));
  svg.querySelector("desc")?.after(svgElement(document, "style", {}, [rules]));
  return withRasters(withTokens(markupOf(svg), tokens), rasterData(report, "large"));
}

/**
 * The same picture as a file that looks the same in every program: colours in place, letters as paths, nothing to load. What a
 * screen reader hears stays as it is.
 */
export function pictureWithPaths(withText: string): string {
  const head = withText.slice(0, withText.indexOf("<style"));
  return `${head}${textToPaths(withText)}</svg>`;
}
