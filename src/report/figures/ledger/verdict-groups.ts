import { range } from "d3";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { byVerdict, isJudged, type LedgerEntry, type Verdict } from "../../promises/verdicts.ts";
import { glyphRadius, verdictGlyph } from "./glyph.ts";

interface GroupOptions {
  readonly document: Document;
  readonly width: number;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Above the verdicts that can be told, and above the others. */
  readonly parts: Readonly<Record<"judged" | "unjudged", (count: number) => string>>;
}

interface Group {
  readonly verdict: Verdict;
  readonly count: number;
}

const { heading, small } = typeScale;
const pitch = glyphRadius * 2 + 8;
const rowHeight = 30;
const partHead = 26;
const partGap = 12;

const nameOf = ({ verdict, count }: Group, { verdicts }: GroupOptions): string => `${count} ${verdicts[verdict]}`;

/** A verdict and its shapes, as many as there are promises; what one line cannot hold goes on below. */
function drawGroup(group: Group, shapesX: number, top: number, options: GroupOptions): { marks: SVGElement[]; height: number } {
  const { document, width } = options;
  const perLine = Math.max(1, Math.floor((width - shapesX) / pitch));
  const glyphs = range(group.count).map((index) => {
    const [column, line] = [index % perLine, Math.floor(index / perLine)];
    return verdictGlyph(document, group.verdict, shapesX + glyphRadius + column * pitch, top + rowHeight / 2 + line * pitch);
  });
  const name = svgElement(document, "text", { x: 0, y: top + rowHeight / 2 + 5, class: "strong heading" }, [nameOf(group, options)]);
  return { marks: [name, ...glyphs], height: rowHeight + (Math.ceil(group.count / perLine) - 1) * pitch };
}

/** On a phone: every promise as the shape of its verdict, a row a verdict; those that are judged above those that are not yet. */
export function verdictGroups(entries: readonly LedgerEntry[], options: GroupOptions): { marks: SVGElement[]; height: number } {
  const { document, width, parts } = options;
  const groups = byVerdict(entries).map(([verdict, { length: count }]): Group => ({ verdict, count }));
  const shapesX = Math.max(...groups.map((group) => textWidth(nameOf(group, options), heading.size, 600))) + 16;
  let y = 0;
  const marks = (["judged", "unjudged"] as const).flatMap((part): SVGElement[] => {
    const own = groups.filter(({ verdict }) => isJudged({ verdict }) === (part === "judged"));
    if (own.length === 0) return [];
    const count = own.reduce((sum, group) => sum + group.count, 0);
    const head = [
      svgElement(document, "text", { x: 0, y: y + small.size, class: "small muted" }, [parts[part](count)]),
      svgElement(document, "line", { class: "rule", x1: 0, x2: width, y1: y + partHead - 6, y2: y + partHead - 6 }),
    ];
    y += partHead;
    const rows = own.flatMap((group) => {
      const drawn = drawGroup(group, shapesX, y, options);
      y += drawn.height;
      return drawn.marks;
    });
    y += partGap;
    return [...head, ...rows];
  });
  return { marks, height: y - partGap };
}
