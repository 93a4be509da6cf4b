import { textWidth } from "../../../kit/drawing/text-width.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { byVerdict, type LedgerEntry, type Verdict } from "../../promises/verdicts.ts";
import { glyphRadius, verdictGlyph } from "./glyph.ts";

interface TallyOptions {
  readonly document: Document;
  readonly width: number;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Verdicts that are spoken of: the others step back. */
  readonly meant?: ReadonlySet<Verdict>;
}

const { body } = typeScale;
const pitch = glyphRadius * 2 + 6;
const groupGap = 26;
/** Glyphs, then their word below, then air. */
const rowHeight = pitch + body.line + 16;

/** Every promise once, as the shape of its verdict, in groups: how many were kept is seen before any row is read. */
export function ledgerTally(
  entries: readonly LedgerEntry[],
  { document, width, verdicts, meant }: TallyOptions,
): { marks: SVGElement[]; height: number } {
  let x = 0;
  let y = 0;
  const marks = byVerdict(entries).flatMap(([verdict, { length: count }]) => {
    const word = `${count} ${verdicts[verdict]}`;
    const room = Math.max(count * pitch - 6, textWidth(word, body.size, 600));
    if (x > 0 && x + room > width) {
      x = 0;
      y += rowHeight;
    }
    const glyphs = Array.from({ length: count }, (_, index) =>
      verdictGlyph(document, verdict, x + glyphRadius + index * pitch, y + glyphRadius + 2),
    );
    const shapes = meant ? [svgElement(document, "g", { class: meant.has(verdict) ? "meant" : "quiet" }, glyphs)] : glyphs;
    const drawn = [...shapes, svgElement(document, "text", { x, y: y + pitch + body.size, class: "strong" }, [word])];
    x += room + groupGap;
    return drawn;
  });
  return { marks, height: marks.length === 0 ? 0 : y + rowHeight };
}
