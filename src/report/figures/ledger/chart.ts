import type { LedgerEntry, LedgerSeries } from "../../promises/verdicts.ts";
import { type Chart, type ChartOptions, isNarrow } from "../../../kit/drawing/chart.ts";
import { ledgerBrief } from "./brief.ts";
import type { LedgerWords } from "./input.ts";
import { columnsOf, type Drawn, rowOf } from "./row.ts";
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

/** Rows below each other, each under a line. Of a list the page may hold verdicts back until the reader is there. */
function drawRows(entries: readonly Drawn[], top: number, { document, width, words, format }: Options, place: "list" | "stage"): Drawing {
  let y = top;
  const marks = entries.map((entry) => {
    const { height, draw } = rowOf(entry, width, words, format, place);
    const rule = svgElement(document, "line", { class: "rule", x1: 0, x2: width, y1: 0, y2: 0 });
    const attributes = { class: place === "list" ? "reveal" : undefined, "data-row": entry.id, "data-key": entry.id };
    const group = svgElement(document, "g", { ...attributes, transform: `translate(0,${Math.round(y)})` }, [rule, ...draw(document)]);
    y += height;
    return group;
  });
  return { marks, height: y };
}

const drawTitles = ({ entries }: LedgerSeries, { document, width, format, words: { verdicts } }: Options): Drawing =>
  ledgerBrief(entries, { document, width, lang: format.lang, verdicts });

function drawVerdicts({ entries }: LedgerSeries, { document, width, format, words }: Options): Drawing {
  if (isNarrow(width)) return verdictGroups(entries, { document, width, ...words });
  const detail = (entry: LedgerEntry) => [words.outcome(entry, format), words.promised(entry, format)].filter(Boolean).join(" · ");
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
    ? verdictStrip(entries, meant, { document, width })
    : ledgerTally(entries, { document, width, verdicts: words.verdicts });
  const rows = drawRows(isNarrow(width) ? own : all.filter(({ verdict }) => alike.has(verdict)), head.height, options, "stage");
  return { marks: [...head.marks, ...rows.marks], height: rows.height };
}

function drawAll({ entries, demands }: LedgerSeries, options: Options): Drawing {
  const { document, width, words } = options;
  const tally = ledgerTally(entries, { document, width, verdicts: words.verdicts });
  const headings = isNarrow(width) ? [] : drawHeadings(document, width, tally.height, words);
  const rows = drawRows([...entries, ...demands], tally.height + (isNarrow(width) ? 0 : 22), options, "list");
  return { marks: [...tally.marks, ...headings, ...rows.marks], height: rows.height };
}

const views = { all: drawAll, verdicts: drawVerdicts, titles: drawTitles, rows: drawSome } as const;

/** Every promise with what came of it: words, a bar where both are numbers, and a verdict in word and shape. */
export const ledger: Chart<LedgerSeries, LedgerWords, LedgerScene> = (series, options) => {
  const { marks, height } = views[options.scene.view](series, options);
  return svgRoot({ document: options.document, width: options.width, height, name: "ledger", label: options.label }, marks);
};
