import type { LedgerSeries, Promised } from "../../promises/verdicts.ts";
import { type Chart, type ChartOptions, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { ledgerBrief } from "./brief.ts";
import type { LedgerWords } from "./input.ts";
import { drawKey } from "../../../kit/drawing/key.ts";
import { barKey } from "./bar.ts";
import { columnsOf, type Drawn, type Row, type RowPlace, rowOf } from "./row.ts";
import { verdictStrip } from "./strip.ts";
import { ledgerTally } from "./tally.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { verdictGroups } from "./verdict-groups.ts";

export type { LedgerWords } from "./input.ts";

export interface LedgerScene {
  /** All as a list; the promises by verdict, on a phone without their titles or, as on a card, with them; or some rows below the shapes of all. */
  readonly view: "all" | "verdicts" | "titles" | "rows";
  /** Ids of those rows. */
  readonly rows: readonly string[];
}

type Options = ChartOptions<LedgerWords> & { readonly scene: LedgerScene };

interface Drawing {
  readonly marks: readonly SVGElement[];
  readonly height: number;
}

function drawHeadings(document: Document, width: number, top: number, { headings }: LedgerWords): SVGElement[] {
  const [outcomeX, verdictX] = columnsOf(width);
  const heading = (x: number, text: string) => svgElement(document, "text", { x, y: top + 12, class: "tick" }, [text]);
  return [heading(0, headings.promise), heading(outcomeX, headings.outcome), heading(verdictX, headings.verdict)];
}

/** Air that each row of a stage takes more, above and below, where they leave some of its height. */
function spareOf(rows: readonly Row[], top: number, width: number): number {
  const spare = stageHeight(width) - top - rows.reduce((sum, { height }) => sum + height, 0);
  return Math.max(0, Math.floor(spare / (rows.length * 2)));
}

/** Rows below each other, each under a line. Of a list the page may hold verdicts back until the reader is there. */
function drawRows(entries: readonly Drawn[], top: number, { document, width, words, format }: Options, place: RowPlace): Drawing {
  const rows = entries.map((entry) => rowOf(entry, width, words, format, place));
  const air = place === "stage" && !isNarrow(width) ? spareOf(rows, top, width) : 0;
  let y = top;
  const marks = entries.map((entry, index) => {
    const { height, draw } = rows[index] as Row;
    const rule = svgElement(document, "line", { class: "rule", x1: 0, x2: width, y1: 0, y2: 0 });
    const attributes = { class: place === "list" ? "reveal" : undefined, "data-row": entry.id, "data-key": entry.id };
    const group = svgElement(document, "g", { ...attributes, transform: `translate(0,${Math.round(y)})` }, [rule, ...draw(document, air)]);
    y += height + air * 2;
    return group;
  });
  return { marks, height: y };
}

/** Between the key and the rule of the first row. */
const keyGap = 6;

/** What the frames and fillings of bars are: only where there are bars. */
function drawBarKey({ document, width, words }: Options, top: number, entries: readonly Drawn[]): Drawing {
  const { marks, height } = drawKey(document, barKey(document, words.key, entries), top, width);
  return { marks, height: height + keyGap };
}

const drawTitles = ({ entries }: LedgerSeries, { document, width, format, words: { verdicts } }: Options): Drawing =>
  ledgerBrief(entries, { document, width, lang: format.lang, verdicts });

function drawVerdicts({ entries }: LedgerSeries, { document, width, format, words }: Options): Drawing {
  if (isNarrow(width)) return verdictGroups(entries, { document, width, ...words });
  const detail = (entry: Promised) => [words.outcome(entry, format), words.aim(entry, format)].filter(Boolean).join("\u00a0· ");
  return ledgerBrief(entries, { document, width, lang: format.lang, verdicts: words.verdicts, detail });
}

/** The shapes of all, and the rows that a scene speaks of; on a desk, which has the room, every row of their verdicts. */
function drawSome({ entries, demands }: LedgerSeries, options: Options): Drawing {
  const { document, width, scene, words } = options;
  const meant = new Set(scene.rows);
  const all = [...entries, ...demands];
  const own = all.filter(({ id }) => meant.has(id));
  const alike = new Set(own.map(({ verdict }) => verdict));
  const head = isNarrow(width)
    ? verdictStrip(entries, alike, { document, width })
    : ledgerTally(entries, { document, width, verdicts: words.verdicts, meant: alike });
  const shown = isNarrow(width) ? own : all.filter(({ verdict }) => alike.has(verdict));
  const key = drawBarKey(options, head.height, shown);
  const rows = drawRows(shown, head.height + key.height, options, "stage");
  return { marks: [...head.marks, ...key.marks, ...rows.marks], height: rows.height };
}

function drawAll({ entries, demands }: LedgerSeries, options: Options): Drawing {
  const { document, width, words } = options;
  const tally = ledgerTally(entries, { document, width, verdicts: words.verdicts });
  const key = drawBarKey(options, tally.height, [...entries, ...demands]);
  const top = tally.height + key.height;
  const headings = isNarrow(width) ? [] : drawHeadings(document, width, top, words);
  const rows = drawRows([...entries, ...demands], top + (isNarrow(width) ? 0 : 22), options, "list");
  return { marks: [...tally.marks, ...key.marks, ...headings, ...rows.marks], height: rows.height };
}

const views = { all: drawAll, verdicts: drawVerdicts, titles: drawTitles, rows: drawSome } as const;

/** Every promise with what came of it: words, a bar where both are numbers, and a verdict in word and shape. */
export const ledger: Chart<LedgerSeries, LedgerWords, LedgerScene> = (series, options) => {
  const { marks, height } = views[options.scene.view](series, options);
  return svgRoot({ document: options.document, width: options.width, height, name: "ledger", label: options.label }, marks);
};
