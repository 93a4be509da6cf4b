import { isDeepStrictEqual } from "node:util";
import type { Chart } from "../drawing/chart.ts";
import type { Problem } from "../csv/problem.ts";
import type { AnyData } from "../table/data.ts";
import type { Source } from "../table/sources.ts";
import { absentInData, type Scenes, scenesOf } from "./scene-source.ts";
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

/** What a figure says of itself: fixed, or computed from its series. */
export type Said<Series> = string | ((series: Series, format: Format) => string);

/** The words of a figure in one language. Sentences are computed from the series, so they cannot outlive the data. */
export interface FigureWords<Series, ChartWords, Scene = unknown> {
  readonly title: Said<Series>;
  /** What the marks are, in which unit, over which time. */
  readonly subtitle: Said<Series>;
  readonly takeaway: (series: Series, format: Format) => string;
  /** What a screen reader hears in place of the picture of one scene. */
  readonly describe: (series: Series, format: Format, scene: string, shown: Scene) => string;
  /** What a careful reader must know to read the figure right; empty when nothing. */
  readonly note: string;
  /** Headings of the table, in the order of each row's cells. */
  readonly columns: readonly string[];
  readonly chart: ChartWords;
}

export interface FigureDefinition<Data extends AnyData, Series, ChartWords, Scene, Settings> {
  readonly id: string;
  readonly series: (data: Data, settings: Settings, scenes: Readonly<Record<string, Scene>>) => Series;
  /** What else an editor is to know of the data and the scenes together. */
  readonly check?: (data: Data, scenes: Readonly<Record<string, Scene>>) => Iterable<Problem>;
  readonly chart: Chart<Series, ChartWords, Scene>;
  readonly scenes: Scenes<Settings, Scene>;
  /** The scene that stands for the whole figure when there is room for one. */
  readonly still: string;
  /** What stands for it on a card, which has less room than a page; without it, the still. */
  readonly card?: Scene;
  readonly widths?: Widths;
  readonly words: InEvery<FigureWords<Series, ChartWords, Scene>>;
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
  /** What is wrong with the file in which its scenes stand. */
  readonly sceneProblems: () => readonly Problem[];
  /** What its scenes name and the data does not have, or the other way round. */
  problemsIn(data: Data): Iterable<Problem>;
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
export function figure<Data extends AnyData, Series, ChartWords, Scene, Settings>(
  definition: FigureDefinition<Data, Series, ChartWords, Scene, Settings>,
): Figure<Data> {
  const { id, still, card, chart, widths = usualWidths } = definition;
  const source = scenesOf(definition.scenes);
  // While editors work, most of what they save leaves most figures as they were: those need not be drawn again.
  const last = new Map<Lang, { readonly series: Series; readonly scenes: unknown; readonly stills: Map<string, Still> }>();
  return {
    id,
    still,
    // Asked anew each time: editors save the file while pages are served.
    get scenes() {
      return Object.keys(source.read().scenes);
    },
    sceneProblems: () => source.read().problems,
    problemsIn: (data) => {
      const { values, scenes } = source.read();
      return [...absentInData(values, data), ...(definition.check?.(data, scenes) ?? [])];
    },
    render: (data, lang, document) => {
      const { scenes, settings } = source.read();
      const series = definition.series(data, settings, scenes);
      const format = formatIn(lang);
      const words = definition.words[lang];
      const say = (said: Said<Series>): string => (typeof said === "string" ? said : said(series, format));
      const rows = definition.rows(series, format);
      const drawScene = (scene: Scene, label: string, width: number): SVGSVGElement =>
        chart(series, { document, width, format, words: words.chart, label, scene });
      const sceneOf = (name: string): Scene => {
        const scene = scenes[name];
        if (scene === undefined) throw new Error(`${id}: unknown scene: ${name}`);
        return scene;
      };
      const describe = (name: string): string => words.describe(series, format, name, sceneOf(name));
      const draw = (name: string, width: number): SVGSVGElement => drawScene(sceneOf(name), describe(name), width);
      const kept = last.get(lang);
      const stills = kept && isDeepStrictEqual([kept.series, kept.scenes], [series, scenes]) ? kept.stills : new Map<string, Still>();
      last.set(lang, { series, scenes, stills });
      const drawStill = (name: string): Still => {
        const [narrow, wide] = [draw(name, widths.narrow), draw(name, widths.wide)];
        return { scene: name, label: describe(name), narrow: inHtml(narrow), wide: inHtml(wide) };
      };
      return {
        id,
        title: say(words.title),
        subtitle: say(words.subtitle),
        takeaway: words.takeaway(series, format),
        note: words.note,
        columns: words.columns,
        rows,
        sources: sourcesOf(rows, data),
        label: describe,
        drawn: draw,
        card: card && ((width) => drawScene(card, describe(still), width)),
        still: (name) => {
          const ready = stills.get(name) ?? drawStill(name);
          stills.set(name, ready);
          return ready;
        },
      };
    },
  };
}
