import type { Lang } from "../../../kit/i18n/languages.ts";
import { byVerdict, type Promised, type Verdict } from "../../promises/verdicts.ts";
import { isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { glyphRadius, verdictGlyph } from "./glyph.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { unbroken } from "../../../kit/i18n/unbroken.ts";
import { type Letters, typeScale } from "../../../kit/drawing/type-scale.ts";

interface BriefOptions {
  readonly document: Document;
  readonly width: number;
  readonly lang: Lang;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Small, below a title: what was promised and what came. */
  readonly detail?: (entry: Promised) => string;
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

/** How a verdict and the titles below it are set. */
interface Setting {
  readonly heading: { readonly letters: Letters; readonly class: string };
  readonly title: { readonly letters: Letters; readonly class: string | undefined };
  readonly headingHeight: number;
}

const { small } = typeScale;
const setting = {
  card: {
    heading: { letters: typeScale.heading, class: "strong heading" },
    title: { letters: typeScale.body, class: undefined },
    headingHeight: 24,
  },
  /** A desk's stage has the height for larger letters. */
  stage: {
    heading: { letters: typeScale.title, class: "strong title" },
    title: { letters: typeScale.heading, class: "heading" },
    headingHeight: 26,
  },
} as const satisfies Record<string, Setting>;
const indent = glyphRadius * 2 + 10;
const titleGap = 4;
const groupGap = 12;
const columnGap = 32;

const heightOf = ({ title, detail }: Told, { letters }: Setting["title"], gap: number): number =>
  title.length * letters.line + detail.length * small.line + gap;

function groupOf(verdict: Verdict, entries: readonly Promised[], columnWidth: number, { lang, detail }: BriefOptions, set: Setting): Group {
  const room = columnWidth - indent;
  const told = entries.map((entry) => ({
    title: balanceText(unbroken(entry.title[lang]), room, set.title.letters.size),
    // A line that ends where a part does needs no dot behind it.
    detail: detail ? balanceText(unbroken(detail(entry)), room, small.size).map((line) => line.replace(/\s·$/, "")) : [],
  }));
  return { verdict, told, height: told.reduce((sum, one) => sum + heightOf(one, set.title, titleGap), set.headingHeight) };
}

/** Where a group begins, and what stands below each of its titles beyond their own gap. */
interface Spread {
  readonly x: number;
  readonly top: number;
  readonly air: number;
}

function drawGroup(
  { document, verdicts }: BriefOptions,
  { verdict, told }: Group,
  { x, top, air }: Spread,
  { heading, title: set, headingHeight }: Setting,
): SVGElement[] {
  let y = top + headingHeight;
  const lines = told.flatMap((one) => {
    const below = y + one.title.length * set.letters.line;
    const title = one.title.map((line, row) =>
      svgElement(document, "text", { x: x + indent, y: y + row * set.letters.line + 12, class: set.class }, [line]),
    );
    const detail = one.detail.map((line, row) =>
      svgElement(document, "text", { x: x + indent, y: below + row * small.line + 10, class: "small muted" }, [line]),
    );
    y += heightOf(one, set, titleGap + air);
    return [...title, ...detail];
  });
  return [
    verdictGlyph(document, verdict, x + glyphRadius, top + 11),
    svgElement(document, "text", { x: x + indent, y: top + 16, class: heading.class }, [`${told.length} ${verdicts[verdict]}`]),
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

/** What each title of a column may have below it more, so that the columns together take the height of a stage. */
function airOf(columns: readonly (readonly Group[])[], width: number): number {
  const airs = columns.map((column) => {
    const height = column.reduce((sum, group) => sum + group.height + groupGap, -groupGap);
    return (stageHeight(width) - height) / column.reduce((sum, { told }) => sum + told.length, 0);
  });
  return Math.max(0, Math.floor(Math.min(...airs)));
}

/** The ledger by verdict, without its bars: for a card, and, with what was promised and what came, for a desk's stage. */
export function ledgerBrief(entries: readonly Promised[], options: BriefOptions): { marks: SVGElement[]; height: number } {
  const { width } = options;
  const set = options.detail ? setting.stage : setting.card;
  const count = isNarrow(width) ? 1 : 2;
  const columnWidth = (width - columnGap * (count - 1)) / count;
  const groups = byVerdict(entries).map(([verdict, own]) => groupOf(verdict, own, columnWidth, options, set));
  const columns = inColumns(groups, count);
  const air = options.detail ? airOf(columns, width) : 0;
  let height = 0;
  const marks = columns.flatMap((column, index) => {
    let y = 0;
    const drawn = column.flatMap((group) => {
      const own = drawGroup(options, group, { x: index * (columnWidth + columnGap), top: y, air }, set);
      y += group.height + group.told.length * air + groupGap;
      return own;
    });
    height = Math.max(height, y - groupGap);
    return drawn;
  });
  return { marks, height };
}
