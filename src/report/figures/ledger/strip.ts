import { svgElement } from "../../../kit/drawing/svg.ts";
import { byVerdict, type LedgerEntry, type Verdict } from "../../promises/verdicts.ts";
import { glyphRadius, verdictGlyph } from "./glyph.ts";

const pitch = glyphRadius * 2 + 3;
/** The shapes, then air. */
const lineHeight = glyphRadius * 2 + 6;

/** Every promise as a shape, in the order of verdicts: those that a scene counts in full, the others stepped back. */
export function verdictStrip(
  entries: readonly LedgerEntry[],
  meant: ReadonlySet<Verdict>,
  { document, width }: { readonly document: Document; readonly width: number },
): { marks: SVGElement[]; height: number } {
  const perLine = Math.floor(width / pitch);
  const sorted = byVerdict(entries).flatMap(([, own]) => own);
  const marks = sorted.map(({ verdict }, index) => {
    const [x, y] = [(index % perLine) * pitch + glyphRadius + 1, Math.floor(index / perLine) * lineHeight + glyphRadius + 2];
    return svgElement(document, "g", { class: meant.has(verdict) ? "meant" : "quiet" }, [verdictGlyph(document, verdict, x, y)]);
  });
  return { marks, height: Math.ceil(sorted.length / perLine) * lineHeight + 6 };
}
