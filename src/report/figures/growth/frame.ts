import type { Format } from "../../../kit/i18n/format.ts";
import type { GrowthSeries } from "./series.ts";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";

export interface GrowthScene {
  /** Whether the years with a target show what came of it. */
  readonly outcomes: boolean;
}

export interface GrowthWords {
  readonly target: string;
  /** Two or more targets of one year, in the order in which they were set. */
  readonly targets: (amounts: readonly string[]) => string;
  readonly missing: string;
  readonly notEnded: string;
}

/** What both layouts draw, in percent. */
export interface GrowthFrame {
  readonly document: Document;
  readonly width: number;
  readonly format: Format;
  readonly words: GrowthWords;
  readonly series: GrowthSeries;
  readonly scene: GrowthScene;
}

export interface Drawing {
  readonly height: number;
  readonly marks: readonly SVGElement[];
}

export const smallSize = 12;

export const percentText = (format: Format, { value, qualifier }: Reading): string => format.qualified(format.percent(value), qualifier);

export const maxOf = ({ years }: GrowthSeries): number =>
  Math.max(...years.flatMap(({ reading, targets }) => [reading?.value ?? 0, ...targets.map(({ value }) => value)]));

/** Years before the first target are background, the same in every scene; the others show their outcome only once it is told. */
export const readingShown = ({ series, scene }: GrowthFrame, { year, reading }: IndicatorYear): Reading | null =>
  scene.outcomes || year < series.firstTarget ? reading : null;

/** Preliminary and estimated figures are pale and outlined, earlier years quiet. */
export const barClass = ({ series }: GrowthFrame, year: number, { status }: Reading): string =>
  `bar ${status} ${year < series.firstTarget ? "past" : "checked"}`;

/** Only a solid bar needs light figures on it. */
export const valueClass = ({ series }: GrowthFrame, year: number, { status }: Reading): string =>
  year >= series.firstTarget && (status === "reported" || status === "outcome") ? "strong on-bar" : "strong";

/** The word for a year without a figure; empty while its outcome is only held back by the scene. */
export function emptyWord({ words, scene }: GrowthFrame, { reading, ended }: IndicatorYear): string {
  if (reading !== null) return "";
  if (ended) return words.missing;
  return scene.outcomes ? words.notEnded : "";
}
