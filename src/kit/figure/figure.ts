import { isDeepStrictEqual } from "node:util";
import type { Chart } from "../drawing/chart.ts";
import type { AnyData } from "../table/data.ts";
import type { Source } from "../table/sources.ts";
import { type Format, formatIn } from "../i18n/format.ts";
import type { InEvery, Lang } from "../i18n/languages.ts";

/** A cell of a figure's table: a value for the CSV, and the same value as a reader is to see it. Null is unknown. */
export type Cell = string | number | null | { readonly value: string | number; readonly text: string };

export interface FigureRow {
  /** The `data-key` of the mark that draws this row, where one mark is one row. */
  readonly key?: string;
  readonly cells: readonly Cell[];
  readonly sources: readonly string[];
}

/** The words of a figure in one language. Sentences are computed from the series, so they cannot outlive the data. */
export interface FigureWords<Series, ChartWords> {
  readonly title: string;
  /** What the marks are, in which unit, over which time. */
  readonly subtitle: string;
  readonly takeaway: (series: Series, format: Format) => string;
  /** What a screen reader hears in place of the picture of one scene. */
  readonly describe: (series: Series, format: Format, scene: string) => string;
  /** What a careful reader must know to read the figure right; empty when nothing. */
  readonly note: string;
  /** Headings of the table, in the order of each row's cells. */
  readonly columns: readonly string[];
  readonly chart: ChartWords;
}

export interface FigureDefinition<Data extends AnyData, Series, ChartWords, Scene> {
  readonly id: string;
  readonly series: (data: Data) => Series;
  readonly chart: Chart<Series, ChartWords, Scene>;
  readonly scenes: Readonly<Record<string, Scene>>;
  /** The scene that stands for the whole figure when there is room for one. */
  readonly still: string;
  /** What stands for it on a card, which has less room than a page; without it, the still. */
  readonly card?: Scene;
  readonly widths?: Widths;
  readonly words: InEvery<FigureWords<Series, ChartWords>>;
  readonly rows: (series: Series, format: Format) => readonly FigureRow[];
}

/** Widths in CSS pixels at which each scene is drawn; a container query shows the one that fits. */
export interface Widths {
  readonly narrow: number;
  readonly wide: number;
}
const usualWidths: Widths = { narrow: 340, wide: 720 };

/** One scene as a finished picture, laid out twice. */
export interface Still {
  readonly scene: string;
  readonly label: string;
  readonly narrow: string;
  readonly wide: string;
}

export interface RenderedFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly takeaway: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Every source of the figure once, in the order in which its rows first name them. */
  readonly sources: readonly Source[];
  readonly still: (scene: string) => Still;
  /** What a screen reader hears in place of a scene. */
  readonly label: (scene: string) => string;
  /** One scene laid out for any width, in CSS pixels: for pictures, which choose the layout that fits their format. */
  readonly drawn: (scene: string, width: number) => SVGSVGElement;
  /** The same of what stands for the figure on a card; undefined where the still does. */
  readonly card: ((width: number) => SVGSVGElement) | undefined;
}

/** A publishable figure. What draws it is its own affair; pages, embeds and pictures know only this. */
export interface Figure<Data extends AnyData = AnyData> {
  readonly id: string;
  readonly scenes: readonly string[];
  readonly still: string;
  /** As a method, so that a figure of any data is a figure. */
  render(data: Data, lang: Lang, document: Document): RenderedFigure;
}

/** As it stands inside a page, where an svg need not name its space, nor an empty element keep its distance. */
const inHtml = (svg: SVGSVGElement): string => svg.outerHTML.replace(/ xmlns="[^"]*"/, "").replaceAll('" />', '"/>');

function sourcesOf(rows: readonly FigureRow[], data: AnyData): Source[] {
  const byId = new Map(data.sources.map((source) => [source.id, source]));
  return [...new Set(rows.flatMap((row) => row.sources))].map((id) => {
    const source = byId.get(id);
    if (source === undefined) throw new Error(`A figure names an unknown source: ${id}`);
    return source;
  });
}

/** Binds chart, scenes, words and table to one figure whose inner types nobody else needs to know. */
export function figure<Data extends AnyData, Series, ChartWords, Scene>(
  definition: FigureDefinition<Data, Series, ChartWords, Scene>,
): Figure<Data> {
  const { id, scenes, still, card, chart, widths = usualWidths } = definition;
  if (!(still in scenes)) throw new Error(`${id}: unknown scene: ${still}`);
  // While editors work, most of what they save leaves most figures as they were: those need not be drawn again.
  const last = new Map<Lang, { readonly series: Series; readonly stills: Map<string, Still> }>();
  return {
    id,
    still,
    scenes: Object.keys(scenes),
    render: (data, lang, document) => {
      const series = definition.series(data);
      const format = formatIn(lang);
      const words = definition.words[lang];
      const rows = definition.rows(series, format);
      const drawScene = (scene: Scene, label: string, width: number): SVGSVGElement =>
        chart(series, { document, width, format, words: words.chart, label, scene });
      const draw = (name: string, width: number): SVGSVGElement => {
        const scene = scenes[name];
        if (scene === undefined) throw new Error(`${id}: unknown scene: ${name}`);
        return drawScene(scene, words.describe(series, format, name), width);
      };
      const kept = last.get(lang);
      const stills = kept && isDeepStrictEqual(kept.series, series) ? kept.stills : new Map<string, Still>();
      last.set(lang, { series, stills });
      const drawStill = (name: string): Still => {
        const [narrow, wide] = [draw(name, widths.narrow), draw(name, widths.wide)];
        return { scene: name, label: words.describe(series, format, name), narrow: inHtml(narrow), wide: inHtml(wide) };
      };
      return {
        id,
        title: words.title,
        subtitle: words.subtitle,
        takeaway: words.takeaway(series, format),
        note: words.note,
        columns: words.columns,
        rows,
        sources: sourcesOf(rows, data),
        label: (name) => words.describe(series, format, name),
        drawn: draw,
        card: card && ((width) => drawScene(card, words.describe(series, format, still), width)),
        still: (name) => {
          const ready = stills.get(name) ?? drawStill(name);
          stills.set(name, ready);
          return ready;
        },
      };
    },
  };
}
