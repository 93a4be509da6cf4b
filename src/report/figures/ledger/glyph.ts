import type { Verdict } from "../../promises/verdicts.ts";
import { verdictShapes } from "../../promises/verdict-shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";

/** Half the side of the square a glyph fills. */
export const glyphRadius = 8;

/** The verdict as a shape, centred on a point. */
export const verdictGlyph = (document: Document, verdict: Verdict, x: number, y: number): SVGElement =>
  svgElement(document, "path", { class: `glyph ${verdict}`, d: verdictShapes[verdict], transform: `translate(${x},${y})` });
