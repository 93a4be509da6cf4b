import type { Place, Problem } from "../csv/problem.ts";
import type { Chart } from "../drawing/chart.ts";
import type { Format } from "../i18n/format.ts";
import type { Localized } from "../i18n/languages.ts";
import type { AnyData } from "../table/data.ts";
import type { Scenes } from "./scene-source.ts";
import type { FigureTable } from "./table.ts";

/** What a figure says of itself: fixed, or computed from its series. */
export type SeriesText<Series> = string | ((series: Series, format: Format) => string);

/** The words of a figure in one language. Sentences are computed from the series, so they cannot outlive the data. */
export interface FigureWords<Series, ChartWords, Column extends string, Scene = unknown> {
  /** Told what is shown where it stands over one scene. */
  readonly title: string | ((series: Series, format: Format, shown?: Scene) => string);
  /** What heads a scene of another time or matter than the title says. */
  readonly sceneTitles?: Readonly<Record<string, SeriesText<Series>>>;
  /** What the marks are, in which unit, over which time. */
  readonly subtitle: SeriesText<Series>;
  readonly takeaway: (series: Series, format: Format) => string;
  /** What a screen reader hears in place of the picture of one scene. */
  readonly describe: (series: Series, format: Format, scene: string, shown: Scene) => string;
  /** What a careful reader must know to read the figure right; empty when nothing. */
  readonly note: SeriesText<Series>;
  /** Headings of the table. */
  readonly columns: Readonly<Record<Column, string>>;
  readonly chart: ChartWords;
}

/** Widths in CSS pixels at which each scene is drawn; a container query shows the one that fits. */
export interface Widths {
  readonly narrow: number;
  readonly wide: number;
}

/** What a figure's folder says of it: how it is computed, drawn, told and tabulated. */
export interface FigureDefinition<
  Data extends AnyData,
  Series,
  ChartWords,
  Scene,
  Settings,
  Column extends string,
  Words extends FigureWords<Series, ChartWords, Column, Scene>,
> {
  readonly id: string;
  /** Name of its folder, where several figures share one; else the folder is called as the figure. */
  readonly folder?: string;
  /** True where no step of the story shows it: it then stands for itself in the gallery, as an embed and as pictures. */
  readonly freeStanding?: boolean;
  readonly series: (data: Data, settings: Settings, scenes: Readonly<Record<string, Scene>>) => Series;
  /** What else an editor is to know of the data, the scenes and the settings together. */
  readonly check?: (
    data: Data,
    scenes: Readonly<Record<string, Scene>>,
    settings: Settings,
    /** Where the scene file has a value, as it was read. */
    placeOf: (value: unknown) => Place | undefined,
  ) => Iterable<Problem>;
  readonly chart: Chart<Series, ChartWords, Scene>;
  readonly scenes: Scenes<Settings, Scene>;
  /** The scene that stands for the whole figure when there is room for one. */
  readonly still: string;
  /**
   * Scenes that the story told once and tells no more, or that stand for the figure now and did not always: pictures of their own have
   * addresses, so they stay.
   */
  readonly retired?: readonly string[];
  /** The scene that shows a list longer than any stage as a whole: it stands after a passage whose stage shows parts of it. */
  readonly whole?: string;
  /** What stands for it on a card, which has less room than a page; without it, the still. */
  readonly card?: Scene;
  readonly widths?: Widths;
  /** True for a picture on a ground, as a map's, that can fill the whole stage: its chart then heeds the option `bleed`. */
  readonly bleeds?: boolean;
  readonly words: Localized<Words>;
  readonly table: FigureTable<Series, Column, Words>;
}
