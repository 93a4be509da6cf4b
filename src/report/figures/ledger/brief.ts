import type { Lang } from "../../../kit/i18n/languages.ts";
import { byVerdict, type LedgerEntry, type Verdict } from "../../promises/verdicts.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import { glyphRadius, verdictGlyph } from "./glyph.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

interface BriefOptions {
  readonly document: Document;
  readonly width: number;
  readonly lang: Lang;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Small, below a title: what was promised and what came. */
  readonly detail?: (entry: LedgerEntry) => string;
}

/** A promise by its title, and what is told of it below. */
interface Told {
  readonly title: readonly string[];
  readonly detail: readonly string[];
}

interface Group {
  readonly verdict: Verdict;
  readonly told: readonly Told[];
  readonly height: number;
}

const { body, small } = typeScale;
const indent = glyphRadius * 2 + 10;
const headingHeight = 24;
const titleGap = 4;
const groupGap = 12;
const columnGap = 32;

const heightOf = ({ title, detail }: Told): number => title.length * body.line + detail.length * small.line + titleGap;

function groupOf(verdict: Verdict, entries: readonly LedgerEntry[], columnWidth: number, { lang, detail }: BriefOptions): Group {
  const room = columnWidth - indent;
  const told = entries.map((entry) => ({
    title: wrapText(entry.title[lang], room, body.size),
    detail: detail ? wrapText(detail(entry), room, small.size) : [],
  }));
  return { verdict, told, height: told.reduce((sum, one) => sum + heightOf(one), headingHeight) };
}

function drawGroup({ document, verdicts }: BriefOptions, { verdict, told }: Group, x: number, top: number): SVGElement[] {
  let y = top + headingHeight;
  const lines = told.flatMap((one) => {
    const below = y + one.title.length * body.line;
    const title = one.title.map((line, row) => svgElement(document, "text", { x: x + indent, y: y + row * body.line + 12 }, [line]));
    const detail = one.detail.map((line, row) =>
      svgElement(document, "text", { x: x + indent, y: below + row * small.line + 10, class: "small muted" }, [line]),
    );
    y += heightOf(one);
    return [...title, ...detail];
  });
  const heading = `${told.length} ${verdicts[verdict]}`;
  return [
    verdictGlyph(document, verdict, x + glyphRadius, top + 11),
    svgElement(document, "text", { x: x + indent, y: top + 16, class: "strong heading" }, [heading]),
    ...lines,
  ];
}

/** The groups in columns of about the same height, each whole. */
function inColumns(groups: readonly Group[], count: number): Group[][] {
  const most = groups.reduce((sum, { height }) => sum + height + groupGap, 0) / count;
  const columns: Group[][] = [[]];
  let filled = 0;
  for (const group of groups) {
    if (filled > 0 && filled + group.height / 2 > most && columns.length < count) {
      columns.push([]);
      filled = 0;
    }
    columns.at(-1)?.push(group);
    filled += group.height + groupGap;
  }
  return columns;
}

/** The ledger by verdict, without its bars: for a card, and, with what was promised and what came, for a desk's stage. */
export function ledgerBrief(entries: readonly LedgerEntry[], options: BriefOptions): { marks: SVGElement[]; height: number } {
  const { width } = options;
  const count = isNarrow(width) ? 1 : 2;
  const columnWidth = (width - columnGap * (count - 1)) / count;
  const groups = byVerdict(entries).map(([verdict, own]) => groupOf(verdict, own, columnWidth, options));
  let height = 0;
  const marks = inColumns(groups, count).flatMap((column, index) => {
    let y = 0;
    const drawn = column.flatMap((group) => {
      const own = drawGroup(options, group, index * (columnWidth + columnGap), y);
      y += group.height + groupGap;
      return own;
    });
    height = Math.max(height, y - groupGap);
    return drawn;
  });
  return { marks, height };
}
