import type { Format } from "../../../kit/i18n/format.ts";
import type { CapitalClass, ProjectDot } from "../../projects/projects.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import type { Cluster } from "../../projects/cluster.ts";
import { innerLabel, type PlacedProject, projectMark } from "../../projects/mark.ts";

export interface ProjectsWords {
  readonly statuses: Readonly<Record<ProjectDot["status"], string>>;
  readonly capital: Readonly<Record<CapitalClass, string>>;
  readonly unknown: Readonly<Record<"country" | "park", string>>;
  readonly projects: (count: number) => string;
  /** "+ 1.500 not in force". */
  readonly notCounted: (amount: string) => string;
  readonly withdrawal: (capital: string, certified: string | null, reported: string, share: string) => readonly string[];
  readonly diamond: string;
}

export interface Drawing {
  readonly marks: readonly SVGElement[];
  readonly height: number;
}

/** What every part of the picture needs. */
export interface DrawContext {
  readonly document: Document;
  readonly width: number;
  readonly format: Format;
  readonly words: ProjectsWords;
}

/** Radius in pixels of a project of one million dollars, the same in every scene of a width that groups them. */
export const unitOf = (width: number): number => (isNarrow(width) ? 0.95 : 1.55);

/** Marks first, then the words in them, so that no mark covers a word. */
export function drawPlaced({ document, format }: DrawContext, placed: readonly PlacedProject[]): SVGElement[] {
  const amount = ({ capital }: PlacedProject["dot"]) => (capital === null ? "" : format.number(Math.round(capital)));
  return [
    ...placed.map((project) => projectMark(document, project)),
    ...placed.flatMap((project) => innerLabel(document, project, amount(project.dot))),
  ];
}

/** A cluster with its centre set down at a point. */
export const moved = (cluster: Cluster, x: number, y: number): PlacedProject[] =>
  cluster.members.map(({ dot, r, ...at }) => ({ dot, r, x: at.x + x, y: at.y + y }));
