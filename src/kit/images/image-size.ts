import { parseHTML } from "linkedom";
import type { RenderedFigure } from "../figure/figure.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import type { Picture } from "./image-list.ts";
import { compose } from "./compose.ts";
import { formats } from "./formats.ts";
import { imageContents } from "./image-content.ts";

/** Width and height of a picture in CSS pixels. A card's are known; any other is as high as its words and its drawing. */
export function pictureSize(
  report: Pick<Report, "brand" | "words">,
  figure: RenderedFigure,
  picture: Picture,
  site: Site,
): { width: number; height: number } {
  const format = formats[picture.format];
  if (format.height !== undefined) return { width: format.width, height: format.height };
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = compose(imageContents(report, figure, picture.lang, site)(picture), format, document);
  return { width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")) };
}
