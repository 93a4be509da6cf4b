import type { Format } from "../../../kit/i18n/format.ts";
import type { CapitalClass } from "../../projects/projects.ts";
import type { ProjectWords } from "../../projects/words.ts";
import type { Shape } from "../../../kit/drawing/shapes.ts";
import type { Cluster } from "../../projects/cluster.ts";
import { focusRing, innerLabel, type PlacedProject, projectMark } from "../../projects/mark.ts";

export interface ProjectsWords extends ProjectWords {
  readonly capital: Readonly<Record<CapitalClass, string>>;
  readonly unknown: Readonly<Record<"country" | "park", string>>;
  readonly projects: (count: number) => string;
  /** "+ 1.500 not in force". */
  readonly notCounted: (amount: string) => string;
  readonly withdrawal: (capital: string, certified: string | null, reported: string, share: string) => readonly string[];
  /** What part of all that was registered in its year the withdrawn project was. */
  readonly shareOfYear: (share: string, year: number) => string;
}

export interface Drawing {
  readonly marks: readonly SVGElement[];
  readonly height: number;
}

/** A drawing, and where its marks and words stand, for what is to be written between them. */
export interface TakenDrawing extends Drawing {
  readonly placed: readonly PlacedProject[];
  readonly taken: readonly Shape[];
}

/** What every part of the picture needs. */
export interface DrawContext {
  readonly document: Document;
  readonly width: number;
  readonly format: Format;
  readonly words: ProjectsWords;
  /** Ids of the projects that the scene speaks of; empty where it speaks of all. */
  readonly focus: ReadonlySet<string>;
}

/** The same with the size of its circles. */
export interface SizedContext extends DrawContext {
  /** Radius of a project of one million dollars, in CSS pixels. */
  readonly unit: number;
}

/** Marks first, then the words in them, so that no mark covers a word. Those that a scene speaks of are ringed, the others step back. */
export function drawPlaced({ document, format, focus }: DrawContext, placed: readonly PlacedProject[]): SVGElement[] {
  const amount = ({ capital }: PlacedProject["dot"]) => (capital === null ? "" : format.number(Math.round(capital)));
  const isMeant = ({ dot }: PlacedProject) => dot.id !== null && focus.has(dot.id);
  const standingOf = (project: PlacedProject) => (focus.size > 0 && !isMeant(project) ? "quiet" : undefined);
  return [
    ...placed.map((project) => projectMark(document, project, standingOf(project))),
    ...placed.filter(isMeant).map((project) => focusRing(document, project)),
    ...placed.flatMap((project) => innerLabel(document, project, amount(project.dot), standingOf(project))),
  ];
}

/** A cluster with its centre set down at a point. */
export const moved = (cluster: Cluster, x: number, y: number): PlacedProject[] =>
  cluster.members.map(({ dot, r, ...at }) => ({ dot, r, x: at.x + x, y: at.y + y }));
