import { markupOf } from "../drawing/markup.ts";
import { isDeepStrictEqual } from "node:util";
import type { AnyData } from "../table/data.ts";
import { bySourceKind } from "../table/source-order.ts";
import { type CitedSource, cited } from "../table/cited-source.ts";
import type { Correction } from "../table/corrections.ts";
import { formatIn } from "../i18n/format.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Place, Problem } from "../csv/problem.ts";
import type { FigureDefinition, FigureWords, SeriesText, Widths } from "./definition.ts";
import { absentInData, scenesOf } from "./scene-source.ts";
import { type PrintedRow, type PrintedTable, printedTable } from "./table.ts";

const usualWidths: Widths = { narrow: 340, wide: 720 };

/** One scene as a finished picture, laid out twice. */
export interface Still {
  readonly scene: string;
  readonly label: string;
  readonly narrow: string;
  readonly wide: string;
  /** The wide one as it stands on the stage of a passage: another where its ground runs on beyond its edges. */
  readonly stage: string;
}

export interface RenderedFigure extends PrintedTable {
  readonly id: string;
  /** Whether its ground fills the stage of a passage. */
  readonly bleeds: boolean;
  /** The scene that stands after a passage that shows parts of it. */
  readonly whole: string | undefined;
  readonly title: string;
  /** What heads a passage that begins with a scene: mostly the title. */
  readonly titleOf: (scene: string) => string;
  readonly subtitle: string;
  readonly takeaway: string;
  readonly note: string;
  /** Every source of the figure once, by kind, then in the order in which its rows first name them. */
  readonly sources: readonly CitedSource[];
  /** Corrections of published figures that it shows. A figure alone does not know them: the edition does. */
  readonly corrections: readonly Correction[];
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
  /** Name of its folder among the report's figures. */
  readonly folder: string;
  readonly freeStanding: boolean;
  readonly scenes: readonly string[];
  readonly still: string;
  /** Those of them that the story tells no more. */
  readonly retired: readonly string[];
  /** The one that shows a long list as a whole, after a passage that shows parts of it. */
  readonly whole: string | undefined;
  /** What is wrong with the file in which its scenes stand. */
  readonly sceneProblems: () => readonly Problem[];
  /** What its scenes name and the data does not have, or the other way round. */
  problemsIn(data: Data): Iterable<Problem>;
  /** Columns of its table for which a language has no heading: none, unless the compiler was not asked. */
  readonly withoutHeading: (lang: Lang) => readonly string[];
  /** As a method, so that a figure of any data is a figure. */
  render(data: Data, lang: Lang, document: Document): RenderedFigure;
}

/** As it stands inside a page, where an svg need not name its space, nor an empty element keep its distance. */
const inHtml = (svg: SVGSVGElement): string =>
  markupOf(svg)
    .replace(/ xmlns="[^"]*"/, "")
    .replaceAll('" />', '"/>');

function sourcesOf(rows: readonly PrintedRow[], data: AnyData, lang: Lang): CitedSource[] {
  const byId = new Map(data.sources.map((source) => [source.id, source]));
  const named = [...new Set(rows.flatMap((row) => row.sources))].map((id) => {
    const source = byId.get(id);
    if (source === undefined) throw new Error(`A figure names an unknown source: ${id}`);
    return cited(source, data, lang);
  });
  return named.toSorted(bySourceKind);
}

/** Binds chart, scenes, words and table to one figure whose inner types nobody else needs to know. */
export function figure<
  Data extends AnyData,
  Series,
  ChartWords,
  Scene,
  Settings,
  Column extends string,
  Words extends FigureWords<Series, ChartWords, Column, Scene>,
>(definition: FigureDefinition<Data, Series, ChartWords, Scene, Settings, Column, Words>): Figure<Data> {
  const {
    id,
    folder = id,
    freeStanding = false,
    still,
    retired = [],
    whole,
    card,
    chart,
    table,
    widths = usualWidths,
    bleeds = false,
  } = definition;
  const source = scenesOf(definition.scenes);
  // While editors work, most of what they save leaves most figures as they were: those need not be drawn again.
  const last = new Map<Lang, { readonly series: Series; readonly scenes: unknown; readonly stills: Map<string, Still> }>();
  return {
    id,
    folder,
    freeStanding,
    still,
    retired,
    whole,
    // Asked anew each time: editors save the file while pages are served.
    get scenes() {
      return Object.keys(source.read().scenes);
    },
    sceneProblems: () => source.read().problems,
    problemsIn: (data) => {
      const { values, scenes, settings, problems } = source.read();
      // What was read with a problem is incomplete.
      const placeOf = (value: unknown): Place | undefined => values.find((read) => read.value === value)?.place;
      const found = problems.length > 0 ? [] : (definition.check?.(data, scenes, settings, placeOf) ?? []);
      return [...absentInData(values, data), ...found];
    },
    withoutHeading: (lang) => table.columns.filter((column) => !Object.hasOwn(definition.words[lang].columns, column)),
    render: (data, lang, document) => {
      const { scenes, settings } = source.read();
      const series = definition.series(data, settings, scenes);
      const format = formatIn(lang);
      const words = definition.words[lang];
      const say = (said: SeriesText<Series>): string => (typeof said === "string" ? said : said(series, format));
      const printed = printedTable(table.columns, words.columns, table.rows(series, format, words));
      const drawScene = (scene: Scene, label: string, width: number, bleed = false): SVGSVGElement =>
        chart(series, { document, width, format, words: words.chart, label, scene, bleed });
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
        const [narrow, wide] = [draw(name, widths.narrow), draw(name, widths.wide)].map(inHtml) as [string, string];
        const stage = bleeds ? inHtml(drawScene(sceneOf(name), describe(name), widths.wide, true)) : wide;
        return { scene: name, label: describe(name), narrow, wide, stage };
      };
      return {
        id,
        bleeds,
        whole,
        title: say(words.title),
        titleOf: (scene) => {
          const { title, sceneTitles } = words;
          return say(sceneTitles?.[scene] ?? (typeof title === "string" ? title : (...told) => title(...told, scenes[scene])));
        },
        subtitle: say(words.subtitle),
        takeaway: words.takeaway(series, format),
        note: say(words.note),
        ...printed,
        sources: sourcesOf(printed.rows, data, lang),
        corrections: [],
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
