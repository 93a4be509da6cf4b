import type { Lane } from "../../tables/steps.ts";
import type { TimelineStep } from "./series.ts";
import type { ChartOptions } from "../../../kit/drawing/chart.ts";

export interface TimelineWords {
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly today: (date: string) => string;
  /** When a plan was stated, and how often it was repeated. */
  readonly said: (first: string, repeats: number) => string;
}

/** What both layouts are told: the steps of the scene, those it speaks of, and where the data ends. */
export interface TimelineInput {
  readonly steps: readonly TimelineStep[];
  /** Empty where it speaks of all. */
  readonly focus: ReadonlySet<string>;
  readonly today: number;
  readonly options: ChartOptions<TimelineWords>;
}

export interface TimelineDrawing {
  readonly height: number;
  readonly elements: readonly SVGElement[];
}
