import type { Format } from "../i18n/format.ts";

/**
 * What every chart is told. Charts read nothing else: no files, no clock, no globals, no language but `format` and `words`.
 * The same function draws at build time and could draw in a browser, because the document is a parameter.
 */
export interface ChartOptions<Words> {
  readonly document: Document;
  /** CSS pixels; each chart derives its own height, and re-thinks its layout below `isNarrow`. */
  readonly width: number;
  readonly format: Format;
  readonly words: Words;
  /** What a screen reader says in place of the picture. */
  readonly label: string;
  /** Whether its ground is to run on beyond its edges, for a stage that it fills: only where `FigureDefinition.bleeds` says it can. */
  readonly bleed?: boolean;
}

/** Rows from the model + options + one scene → SVG. A scene is plain data: what this step shows and stresses. */
export type Chart<Series, Words, Scene = object> = (
  series: Series,
  options: ChartOptions<Words> & { readonly scene: Scene },
) => SVGSVGElement;

/** Below this a chart is laid out for a phone: rows instead of columns, labels above instead of beside. */
export const isNarrow = (width: number): boolean => width < 560;

/**
 * The height that a chart aims at, where its height is free: of a phone's stage, which is the upper part of the screen, and of a desk's,
 * which is what the text leaves of the screen. CSS pixels.
 */
export const stageHeight = (width: number): number => Math.round(width * (isNarrow(width) ? 0.947 : 0.72));

/** The same for columns whose words need some pixels each: with every year there are more of them on the same page. */
export const isCrowded = (width: number, columns: number, least: number): boolean => isNarrow(width) || width / columns < least;
